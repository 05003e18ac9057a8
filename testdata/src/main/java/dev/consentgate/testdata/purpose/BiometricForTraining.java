package dev.consentgate.testdata.purpose;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.ConsentStatus;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** The photo is learned from. */
final class BiometricForTraining {
  private BiometricForTraining() {}

  /** The owner agreed to a face template. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      ConsentStatus status = consents.status(photo.getOwnerId(), Purpose.BIOMETRIC_TEMPLATE);
      if (status == ConsentStatus.GRANTED) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        trainer.train(photo);
      }
    }
  }

  /** The owner agreed to training. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      ConsentStatus status = consents.status(photo.getOwnerId(), Purpose.AI_TRAINING);
      if (status == ConsentStatus.GRANTED) {
        trainer.train(photo);
      }
    }
  }
}
