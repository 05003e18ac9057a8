package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** A base class demands before it hands over to its subclass. */
final class DemandInSuper {
  private DemandInSuper() {}

  /** It demands after it has handed over. */
  static final class Leaking {
    private abstract static class Step {
      private final ConsentService consents;

      Step(ConsentService consents) {
        this.consents = consents;
      }

      final void run(Photo photo) {
        handle(photo);
        consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      }

      abstract void handle(Photo photo);
    }

    private static final class Learn extends Step {
      private final Trainer trainer;

      Learn(ConsentService consents, Trainer trainer) {
        super(consents);
        this.trainer = trainer;
      }

      @Override
      void handle(Photo photo) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        trainer.train(photo);
      }
    }

    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      new Learn(consents, trainer).run(photo);
    }
  }

  /** It demands before it hands over. */
  static final class Sound {
    private abstract static class Step {
      private final ConsentService consents;

      Step(ConsentService consents) {
        this.consents = consents;
      }

      final void run(Photo photo) {

        consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
        handle(photo);
      }

      abstract void handle(Photo photo);
    }

    private static final class Learn extends Step {
      private final Trainer trainer;

      Learn(ConsentService consents, Trainer trainer) {
        super(consents);
        this.trainer = trainer;
      }

      @Override
      void handle(Photo photo) {
        trainer.train(photo);
      }
    }

    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      new Learn(consents, trainer).run(photo);
    }
  }
}
