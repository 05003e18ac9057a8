package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.User;
import dev.consentgate.testdata.world.UserId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Those who agreed are collected into a set. */
final class SetByStream {
  private SetByStream() {}

  /** Those who agreed to marketing are collected. */
  static final class Leaking {
    void learn(ConsentService consents, Trainer trainer, List<User> people, List<Photo> photos) {
      Set<UserId> agreed =
          people.stream()
              .map(User::id)
              .filter(id -> consents.hasConsent(id, Purpose.MARKETING))
              .collect(Collectors.toSet());
      photos.stream()
          .filter(photo -> agreed.contains(photo.getOwnerId()))
          // BUG: Diagnostic contains: ConsentForWrongPurpose
          .forEach(trainer::train);
    }
  }

  /** Those who agreed to training are collected. */
  static final class Sound {
    void learn(ConsentService consents, Trainer trainer, List<User> people, List<Photo> photos) {
      Set<UserId> agreed =
          people.stream()
              .map(User::id)
              .filter(id -> consents.hasConsent(id, Purpose.AI_TRAINING))
              .collect(Collectors.toSet());
      photos.stream().filter(photo -> agreed.contains(photo.getOwnerId())).forEach(trainer::train);
    }
  }
}
