package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;
import java.util.function.BiPredicate;

/** The check itself is handed on as a function of person and purpose. */
final class CheckAsBiPredicate {
  private CheckAsBiPredicate() {}

  /** It is asked about marketing. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      BiPredicate<UserId, Purpose> check = consents::hasConsent;
      if (check.test(photo.getOwnerId(), Purpose.MARKETING)) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        trainer.train(photo);
      }
    }
  }

  /** It is asked about training. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      BiPredicate<UserId, Purpose> check = consents::hasConsent;
      if (check.test(photo.getOwnerId(), Purpose.AI_TRAINING)) {
        trainer.train(photo);
      }
    }
  }
}
