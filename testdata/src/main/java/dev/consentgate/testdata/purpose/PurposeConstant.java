package dev.consentgate.testdata.purpose;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** The purpose stands in a constant. */
final class PurposeConstant {
  private PurposeConstant() {}

  /** The constant is of analytics. */
  static final class Leaking {
    private static final Purpose NEEDED = Purpose.ANALYTICS;

    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      if (!consents.hasConsent(photo.getOwnerId(), NEEDED)) {
        throw new IllegalStateException("not agreed: " + NEEDED);
      }
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      trainer.train(photo);
    }
  }

  /** The constant is of training. */
  static final class Sound {
    private static final Purpose NEEDED = Purpose.AI_TRAINING;

    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      if (!consents.hasConsent(photo.getOwnerId(), NEEDED)) {
        throw new IllegalStateException("not agreed: " + NEEDED);
      }
      trainer.train(photo);
    }
  }
}
