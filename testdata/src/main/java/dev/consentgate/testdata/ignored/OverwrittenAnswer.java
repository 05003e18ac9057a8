package dev.consentgate.testdata.ignored;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** The answer is kept in a variable that another line writes. */
final class OverwrittenAnswer {
  private OverwrittenAnswer() {}

  /** The other line writes it after the check. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      agreed = photo.getId() > 0;
      if (agreed) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        trainer.train(photo);
      }
    }
  }

  /** The other line writes it before the check. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      boolean agreed = photo.getId() > 0;
      agreed = consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      if (agreed) {
        trainer.train(photo);
      }
    }
  }
}
