package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.User;
import java.util.List;

/** The photos of a person are taken out of the person by a function or a helper. */
final class ListsOfPeople {
  private ListsOfPeople() {}

  /** The people who have many are chosen. */
  static final class Leaking {
    void learn(Trainer trainer, List<User> people) {
      people.stream()
          .filter(user -> user.photos().size() > 12)
          .map(User::photos)
          // BUG: Diagnostic contains: UnconsentedMediaTraining
          .forEach(trainer::trainAll);
    }
  }

  /** One person is asked, and the photos of another are fetched by the helper. */
  static final class Crossed {
    void learn(ConsentService consents, Trainer trainer, User asked, User shown) {
      if (consents.hasConsent(asked.id(), Purpose.AI_TRAINING)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        trainer.trainAll(albumOf(shown));
      }
    }

    private static List<Photo> albumOf(User user) {
      return user.photos();
    }
  }

  /** The people who agree are chosen. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, List<User> people) {
      people.stream()
          .filter(user -> consents.hasConsent(user.id(), Purpose.AI_TRAINING))
          .map(User::photos)
          .forEach(trainer::trainAll);
    }

    void learnOf(ConsentService consents, Trainer trainer, User user) {
      if (consents.hasConsent(user.id(), Purpose.AI_TRAINING)) {
        trainer.trainAll(albumOf(user));
      }
    }

    private static List<Photo> albumOf(User user) {
      return user.photos();
    }
  }
}
