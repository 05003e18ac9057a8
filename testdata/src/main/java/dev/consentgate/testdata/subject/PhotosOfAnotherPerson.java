package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.User;

/** Two people, each with photos. */
final class PhotosOfAnotherPerson {
  private PhotosOfAnotherPerson() {}

  /** One is asked, and the photos of the other go. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, User first, User second) {
      if (consents.hasConsent(first.id(), Purpose.AI_TRAINING)) {
        for (Photo photo : second.photos()) {
          // BUG: Diagnostic contains: ConsentForWrongSubject
          trainer.train(photo);
        }
      }
    }
  }

  /** The photos of the one who was asked go. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, User first, User second) {
      if (consents.hasConsent(first.id(), Purpose.AI_TRAINING)) {
        for (Photo photo : first.photos()) {
          trainer.train(photo);
        }
      }
    }
  }
}
