package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** A wrapper answers whether the photo must stay. */
final class NegatingWrapper {
  private NegatingWrapper() {}

  /** It says so when the owner agreed. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      if (mustStay(consents, photo)) {
        return;
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      trainer.train(photo);
    }

    private boolean mustStay(ConsentService consents, Photo photo) {
      return consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
    }
  }

  /** It says so when the owner did not agree. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      if (mustStay(consents, photo)) {
        return;
      }
      trainer.train(photo);
    }

    private boolean mustStay(ConsentService consents, Photo photo) {
      return !consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
    }
  }
}
