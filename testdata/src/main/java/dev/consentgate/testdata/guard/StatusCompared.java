package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.ConsentStatus;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** The status is compared with one constant. */
final class StatusCompared {
  private StatusCompared() {}

  /** Whatever is not a refusal is taken for a yes. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      ConsentStatus status = consents.status(photo.getOwnerId(), Purpose.AI_TRAINING);
      if (status != ConsentStatus.DENIED) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        trainer.train(photo);
      }
    }
  }

  /** Only a grant is a yes. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      ConsentStatus status = consents.status(photo.getOwnerId(), Purpose.AI_TRAINING);
      if (status == ConsentStatus.GRANTED) {
        trainer.train(photo);
      }
    }
  }
}
