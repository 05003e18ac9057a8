package dev.consentgate.testdata.stream;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.List;

/** A stream asks on the way. */
final class PeekAsks {
  private PeekAsks() {}

  /** The answer of a peek is lost. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      photos.stream()
          .peek(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING))
          // BUG: Diagnostic contains: IneffectiveConsentCheck
          .forEach(trainer::train);
    }
  }

  /** The answer of a filter counts. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      photos.stream()
          .filter(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING))
          .forEach(trainer::train);
    }
  }
}
