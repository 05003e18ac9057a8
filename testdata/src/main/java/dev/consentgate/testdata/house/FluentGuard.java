package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.UserId;
import java.util.List;

/** A guard is put together like a sentence. */
final class FluentGuard {
  private FluentGuard() {}

  /** The beginning of the sentence. */
  static final class Guard {
    private final ConsentService consents;

    Guard(ConsentService consents) {
      this.consents = consents;
    }

    Question of(UserId person) {
      return new Question(consents, person, Purpose.TERMS_OF_SERVICE);
    }
  }

  /** The rest of the sentence. */
  record Question(ConsentService consents, UserId person, Purpose purpose) {
    Question to(Purpose wanted) {
      return new Question(consents, person, wanted);
    }

    boolean granted() {
      return consents.hasConsent(person, purpose);
    }

    boolean denied() {
      return !granted();
    }
  }

  /** The sentence ends in denied. */
  static final class Leaking {
    void learn(Guard guard, Trainer trainer, List<Photo> photos) {
      for (Photo photo : photos) {
        if (guard.of(photo.getOwnerId()).to(Purpose.AI_TRAINING).denied()) {
          // BUG: Diagnostic contains: IneffectiveConsentCheck
          trainer.train(photo);
        }
      }
    }
  }

  /** The sentence ends in granted. */
  static final class Sound {
    void learn(Guard guard, Trainer trainer, List<Photo> photos) {
      for (Photo photo : photos) {
        if (guard.of(photo.getOwnerId()).to(Purpose.AI_TRAINING).granted()) {
          trainer.train(photo);
        }
      }
    }
  }
}
