package dev.consentgate.testdata.lookalike;

import dev.consentgate.annotations.ConsentCheck;
import dev.consentgate.annotations.ConsentSubject;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;
import java.util.Map;

/** The declared check has an implementation in sight. */
final class ConstantImplementation {
  private ConstantImplementation() {}

  /** Answers for the whole house. */
  interface Registry {
    @ConsentCheck(purpose = "train_ai_system")
    boolean agreed(@ConsentSubject UserId person);
  }

  /** The one that is built in says yes to everything. */
  static final class Leaking {
    private static final class HouseRegistry implements Registry {
      private final Map<UserId, Boolean> answers;

      HouseRegistry(Map<UserId, Boolean> answers) {
        this.answers = answers;
      }

      @Override
      public boolean agreed(UserId person) {
        return true;
      }
    }

    void learn(Map<UserId, Boolean> answers, Trainer trainer, Photo photo) {
      Registry registry = new HouseRegistry(answers);
      if (registry.agreed(photo.getOwnerId())) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        trainer.train(photo);
      }
    }
  }

  /** The one that is built in passes the question on. */
  static final class Sound {
    private static final class HouseRegistry implements Registry {
      private final Map<UserId, Boolean> answers;

      HouseRegistry(Map<UserId, Boolean> answers) {
        this.answers = answers;
      }

      @Override
      public boolean agreed(UserId person) {
        return answers.getOrDefault(person, false);
      }
    }

    void learn(Map<UserId, Boolean> answers, Trainer trainer, Photo photo) {
      Registry registry = new HouseRegistry(answers);
      if (registry.agreed(photo.getOwnerId())) {
        trainer.train(photo);
      }
    }
  }
}
