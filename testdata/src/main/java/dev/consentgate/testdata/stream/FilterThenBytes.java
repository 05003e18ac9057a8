package dev.consentgate.testdata.stream;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.List;

/** A stream maps photos to their content. */
final class FilterThenBytes {
  private FilterThenBytes() {}

  /** It filters by the inverted answer. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      photos.stream()
          .filter(photo -> !consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING))
          .map(Photo::getBytes)
          // BUG: Diagnostic contains: IneffectiveConsentCheck
          .forEach(trainer::trainOn);
    }
  }

  /** It filters by the answer. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      photos.stream()
          .filter(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING))
          .map(Photo::getBytes)
          .forEach(trainer::trainOn);
    }
  }
}
