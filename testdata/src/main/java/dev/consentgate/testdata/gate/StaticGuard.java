package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;
import java.util.List;

/** A static guard is used by everybody. */
final class StaticGuard {
  private StaticGuard() {}

  /** It throws only if it is told to. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      for (byte[] part : List.of(photo.getBytes())) {
        Guards.check(consents, photo.getOwnerId(), Purpose.AI_TRAINING, false);
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        trainer.trainOn(part);
      }
    }

    private static final class Guards {
      static void check(ConsentService consents, UserId person, Purpose purpose, boolean strict) {
        boolean agreed = consents.hasConsent(person, purpose);
        if (!agreed && strict) {
          throw new ConsentException("refused " + strict);
        }
      }
    }
  }

  /** It throws always. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, Photo photo) {
      for (byte[] part : List.of(photo.getBytes())) {
        Guards.check(consents, photo.getOwnerId(), Purpose.AI_TRAINING, false);
        trainer.trainOn(part);
      }
    }

    private static final class Guards {
      static void check(ConsentService consents, UserId person, Purpose purpose, boolean strict) {
        boolean agreed = consents.hasConsent(person, purpose);
        if (!agreed) {
          throw new ConsentException("refused " + strict);
        }
      }
    }
  }
}
