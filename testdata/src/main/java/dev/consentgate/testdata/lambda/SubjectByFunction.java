package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;
import java.util.List;
import java.util.function.Function;

/** A function finds the person of a photo. */
final class SubjectByFunction {
  private SubjectByFunction() {}

  /** It finds the uploader. */
  static final class Leaking {
    private static final Function<Photo, UserId> PERSON = Photo::getUploaderId;

    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      for (Photo photo : photos) {
        if (consents.hasConsent(PERSON.apply(photo), Purpose.AI_TRAINING)) {
          // BUG: Diagnostic contains: ConsentForWrongSubject
          trainer.train(photo);
        }
      }
    }
  }

  /** It finds the owner. */
  static final class Sound {
    private static final Function<Photo, UserId> PERSON = Photo::getOwnerId;

    void learn(ConsentService consents, Trainer trainer, List<Photo> photos) {
      for (Photo photo : photos) {
        if (consents.hasConsent(PERSON.apply(photo), Purpose.AI_TRAINING)) {
          trainer.train(photo);
        }
      }
    }
  }
}
