package dev.consentgate.testdata.purpose;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** A model learns from the photo. */
final class SharingForTraining {
  private SharingForTraining() {}

  /** The owner was asked about sharing. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        trainer.train(photo);
      }
    }
  }

  /** The owner was asked about training. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING)) {
        trainer.train(photo);
      }
    }
  }
}
