package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;
import java.util.function.Predicate;

/** A method makes a predicate about people. */
final class PredicateFromFactory {
  private PredicateFromFactory() {}

  /** The predicate is for analytics. */
  static final class Leaking {
    private static Predicate<UserId> agreedTo(ConsentService consents, Purpose purpose) {
      return person -> consents.hasConsent(person, purpose);
    }

    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      Predicate<UserId> agreed = agreedTo(consents, Purpose.ANALYTICS);
      if (agreed.test(photo.getOwnerId())) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        trainer.train(photo);
      }
    }
  }

  /** The predicate is for training. */
  static final class Sound {
    private static Predicate<UserId> agreedTo(ConsentService consents, Purpose purpose) {
      return person -> consents.hasConsent(person, purpose);
    }

    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      Predicate<UserId> agreed = agreedTo(consents, Purpose.AI_TRAINING);
      if (agreed.test(photo.getOwnerId())) {
        trainer.train(photo);
      }
    }
  }
}
