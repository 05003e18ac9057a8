package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.User;
import java.util.List;
import java.util.stream.Stream;

/** People are chosen into a list; their photos are taken from them later. */
final class PeopleChosenFirst {
  private PeopleChosenFirst() {}

  /** To those who agree, others are added. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, List<User> people, List<User> staff) {
      Stream<User> agreed =
          people.stream().filter(user -> consents.hasConsent(user.id(), Purpose.AI_TRAINING));
      List<User> all = Stream.concat(agreed, staff.stream()).toList();
      for (User user : all) {
        // BUG: Diagnostic contains: UnconsentedMediaTraining
        trainer.trainAll(user.photos());
      }
    }
  }

  /** Only those who agree are in the list. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, List<User> people) {
      List<User> agreed =
          people.stream()
              .filter(user -> consents.hasConsent(user.id(), Purpose.AI_TRAINING))
              .limit(50)
              .toList();
      for (User user : agreed) {
        trainer.trainAll(user.photos());
      }
    }
  }
}
