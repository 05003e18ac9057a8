package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.ConsentStatus;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.User;
import dev.consentgate.testdata.world.UserId;

/** A profile is looked at by somebody. */
final class ViewerOfProfile {
  private ViewerOfProfile() {}

  /** Somebody looks at somebody's photo. */
  record Visit(UserId viewer, User viewed) {}

  /** The one who looks is asked. */
  static final class Leaking {
    void suggest(ConsentService consents, Trainer trainer, Visit visit) {
      UserId person = visit.viewer();
      if (consents.status(person, Purpose.AI_TRAINING) != ConsentStatus.GRANTED) {
        return;
      }
      for (Photo photo : visit.viewed().photos()) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        trainer.train(photo);
      }
    }
  }

  /** The one who is looked at is asked. */
  static final class Sound {
    void suggest(ConsentService consents, Trainer trainer, Visit visit) {
      UserId person = visit.viewed().id();
      if (consents.status(person, Purpose.AI_TRAINING) != ConsentStatus.GRANTED) {
        return;
      }
      for (Photo photo : visit.viewed().photos()) {
        trainer.train(photo);
      }
    }
  }
}
