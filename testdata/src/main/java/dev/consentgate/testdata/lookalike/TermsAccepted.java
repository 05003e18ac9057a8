package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.ConsentStatus;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;
import java.util.List;

/** A helper asks whether the owner of a photo has agreed to something. */
final class TermsAccepted {
  private TermsAccepted() {}

  /** It asks about the terms. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      for (Photo photo : photos) {
        if (mayLearn(consents, photo.getOwnerId())) {
          // BUG: Diagnostic contains: ConsentForWrongPurpose
          trainer.train(photo);
        }
      }
    }

    private static boolean mayLearn(ConsentService consents, UserId owner) {
      ConsentStatus status = consents.status(owner, Purpose.TERMS_OF_SERVICE);
      return status == ConsentStatus.GRANTED;
    }
  }

  /** It asks about training. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      for (Photo photo : photos) {
        if (mayLearn(consents, photo.getOwnerId())) {
          trainer.train(photo);
        }
      }
    }

    private static boolean mayLearn(ConsentService consents, UserId owner) {
      ConsentStatus status = consents.status(owner, Purpose.AI_TRAINING);
      return status == ConsentStatus.GRANTED;
    }
  }
}
