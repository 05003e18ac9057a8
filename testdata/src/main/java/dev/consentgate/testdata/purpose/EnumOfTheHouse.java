package dev.consentgate.testdata.purpose;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** An enum of the house knows each use's purpose. */
final class EnumOfTheHouse {
  private EnumOfTheHouse() {}

  /** Its constant for learning knows sharing. */
  static final class Leaking {
    private enum Use {
      LEARN(Purpose.PARTNER_SHARING),
      GIVE(Purpose.AI_TRAINING);

      private final Purpose purpose;

      Use(Purpose purpose) {
        this.purpose = purpose;
      }

      Purpose purpose() {
        return purpose;
      }
    }

    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Use.LEARN.purpose())) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        trainer.train(photo);
      }
    }
  }

  /** Its constant for learning knows training. */
  static final class Sound {
    private enum Use {
      LEARN(Purpose.AI_TRAINING),
      GIVE(Purpose.PARTNER_SHARING);

      private final Purpose purpose;

      Use(Purpose purpose) {
        this.purpose = purpose;
      }

      Purpose purpose() {
        return purpose;
      }
    }

    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Use.LEARN.purpose())) {
        trainer.train(photo);
      }
    }
  }
}
