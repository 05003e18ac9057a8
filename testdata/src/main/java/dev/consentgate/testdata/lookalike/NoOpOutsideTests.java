package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;

/** A house has a gate that does nothing, for its tests. */
final class NoOpOutsideTests {
  private NoOpOutsideTests() {}

  /** Throws or not. */
  interface Gate {
    void pass(Photo photo);
  }

  /** Lets everything pass. */
  static final class OpenGate implements Gate {
    @Override
    public void pass(Photo photo) {}
  }

  /** Asks. */
  static final class AskingGate implements Gate {
    private final ConsentService consents;

    AskingGate(ConsentService consents) {
      this.consents = consents;
    }

    @Override
    public void pass(Photo photo) {
      consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
    }
  }

  /** It is built into the live house. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, PhotoRepository photos) {
      Gate gate = consents == null ? new AskingGate(consents) : new OpenGate();
      for (Photo photo : photos.findAll()) {
        gate.pass(photo);
        // BUG: Diagnostic contains: UnconsentedMediaTraining
        trainer.train(photo);
      }
    }
  }

  /** The one that asks is built into the live house. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, PhotoRepository photos) {
      Gate gate = new AskingGate(consents);
      for (Photo photo : photos.findAll()) {
        gate.pass(photo);
        trainer.train(photo);
      }
    }
  }
}
