package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.Objects;

/** A library method refuses null. */
final class NullIsRefused {
  private NullIsRefused() {}

  /** The method before it gives back a stand-in, which is the photo. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      Photo open = Objects.requireNonNull(open(consents, photo));
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      trainer.train(open);
    }

    private static Photo open(ConsentService consents, Photo photo) {
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      return agreed ? photo : photo;
    }
  }

  /** The method before it gives back null. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      Photo open = Objects.requireNonNull(open(consents, photo));
      trainer.train(open);
    }

    private static Photo open(ConsentService consents, Photo photo) {
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      return agreed ? photo : null;
    }
  }
}
