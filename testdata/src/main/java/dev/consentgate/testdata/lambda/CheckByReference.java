package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.function.Predicate;

/** The check is handed on as a method reference. */
final class CheckByReference {
  private CheckByReference() {}

  /** It asks the uploader. */
  static final class Leaking {
    private final ConsentService consents;

    Leaking(ConsentService consents) {
      this.consents = consents;
    }

    private boolean agreed(Photo photo) {
      return consents.hasConsent(photo.getUploaderId(), Purpose.AI_TRAINING);
    }

    void learn(Trainer trainer, Photo photo) {
      choose(trainer, photo, this::agreed);
    }

    private static void choose(Trainer trainer, Photo photo, Predicate<Photo> condition) {
      if (condition.test(photo)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        trainer.train(photo);
      }
    }
  }

  /** It asks the owner. */
  static final class Sound {
    private final ConsentService consents;

    Sound(ConsentService consents) {
      this.consents = consents;
    }

    private boolean agreed(Photo photo) {
      return consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
    }

    void learn(Trainer trainer, Photo photo) {
      choose(trainer, photo, this::agreed);
    }

    private static void choose(Trainer trainer, Photo photo, Predicate<Photo> condition) {
      if (condition.test(photo)) {
        trainer.train(photo);
      }
    }
  }
}
