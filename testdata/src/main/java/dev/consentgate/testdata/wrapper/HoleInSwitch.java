package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** A wrapper answers by a switch. */
final class HoleInSwitch {
  private HoleInSwitch() {}

  /** Drafts are open. */
  static final class Leaking {
    private enum Stage {
      DRAFT,
      REVIEWED,
      PUBLIC
    }

    void learn(ConsentService consents, Trainer trainer, Photo photo, Stage stage) {
      if (open(consents, photo, stage)) {
        // BUG: Diagnostic contains: UnconsentedMediaTraining
        trainer.train(photo);
      }
    }

    private static boolean open(ConsentService consents, Photo photo, Stage stage) {
      return switch (stage) {
        case DRAFT -> true;
        case REVIEWED, PUBLIC -> consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      };
    }
  }

  /** Drafts are closed. */
  static final class Sound {
    private enum Stage {
      DRAFT,
      REVIEWED,
      PUBLIC
    }

    void learn(ConsentService consents, Trainer trainer, Photo photo, Stage stage) {
      if (open(consents, photo, stage)) {
        trainer.train(photo);
      }
    }

    private static boolean open(ConsentService consents, Photo photo, Stage stage) {
      return switch (stage) {
        case DRAFT -> false;
        case REVIEWED, PUBLIC -> consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      };
    }
  }
}
