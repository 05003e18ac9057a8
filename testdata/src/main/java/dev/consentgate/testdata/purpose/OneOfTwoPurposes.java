package dev.consentgate.testdata.purpose;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;

/** Two purposes are asked about. */
final class OneOfTwoPurposes {
  private OneOfTwoPurposes() {}

  /** Either is enough. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      UserId owner = photo.getOwnerId();
      if (consents.hasConsent(owner, Purpose.ANALYTICS)
          || consents.hasConsent(owner, Purpose.AI_TRAINING)) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        trainer.train(photo);
      }
    }
  }

  /** Both are needed. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      UserId owner = photo.getOwnerId();
      if (consents.hasConsent(owner, Purpose.ANALYTICS)
          && consents.hasConsent(owner, Purpose.AI_TRAINING)) {
        trainer.train(photo);
      }
    }
  }
}
