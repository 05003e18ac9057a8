package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.ConsentStatus;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import dev.consentgate.testdata.world.User;
import dev.consentgate.testdata.world.UserId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of those who agreed, lists of what is asked, lists of what stands against it. */
final class ListsOfWhoAndWhat {
  private static final List<Purpose> ASKED = List.of(Purpose.ANALYTICS, Purpose.AI_TRAINING);
  private static final Set<ConsentStatus> CLOSED =
      EnumSet.of(ConsentStatus.DENIED, ConsentStatus.UNKNOWN);
  private static final Map<String, Purpose> BY_NAME =
      Map.of("train", Purpose.AI_TRAINING, "share", Purpose.PARTNER_SHARING);

  private final ConsentService consents;

  ListsOfWhoAndWhat(ConsentService consents) {
    this.consents = consents;
  }

  private Set<UserId> agreed(List<User> people) {
    Set<UserId> agreed = new LinkedHashSet<>();
    for (User person : people) {
      if (!consents.hasConsent(person.id(), Purpose.AI_TRAINING)) {
        continue;
      }
      agreed.add(person.id());
    }
    return agreed;
  }

  void lookedUpInHelper(Trainer trainer, List<User> people, List<Photo> photos) {
    Set<UserId> agreed = agreed(people);
    List<Photo> batch = new ArrayList<>(photos);
    batch.removeIf(photo -> !agreed.contains(photo.getOwnerId()));
    trainer.trainAll(batch);
  }

  void uploaderLookedUp(Trainer trainer, List<User> people, List<Photo> photos) {
    Set<UserId> agreed = agreed(people);
    List<Photo> batch = new ArrayList<>(photos);
    batch.removeIf(photo -> !agreed.contains(photo.getUploaderId()));
    // BUG: Diagnostic contains: ConsentForWrongSubject
    trainer.trainAll(batch);
  }

  void strangersAreAddedToo(Trainer trainer, List<User> people, UserId guest, Photo photo) {
    Set<UserId> agreed = new HashSet<>();
    for (User person : people) {
      if (consents.hasConsent(person.id(), Purpose.AI_TRAINING)) {
        agreed.add(person.id());
      }
    }
    agreed.add(guest);
    if (agreed.contains(photo.getOwnerId())) {
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      trainer.train(photo);
    }
  }

  void setIsFilledWithEverybody(Trainer trainer, List<User> people, Photo photo) {
    Set<UserId> agreed = new HashSet<>();
    for (User person : people) {
      agreed.add(person.id());
      if (!consents.hasConsent(person.id(), Purpose.AI_TRAINING)) {
        break;
      }
    }
    if (agreed.contains(photo.getOwnerId())) {
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      trainer.train(photo);
    }
  }

  void idsByStream(Trainer trainer, List<User> people, List<Photo> photos) {
    Set<UserId> ids =
        people.stream()
            .filter(person -> consents.hasConsent(person.id(), Purpose.AI_TRAINING))
            .map(User::id)
            .collect(Collectors.toSet());
    for (Photo photo : photos) {
      if (!ids.contains(photo.getOwnerId())) {
        continue;
      }
      trainer.train(photo);
    }
  }

  void refusedSet(Trainer trainer, List<User> people, Photo photo) {
    Set<UserId> refused = new HashSet<>();
    for (User person : people) {
      if (!consents.hasConsent(person.id(), Purpose.AI_TRAINING)) {
        refused.add(person.id());
      }
    }
    if (!refused.contains(photo.getOwnerId())) {
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      trainer.train(photo);
    }
  }

  private boolean all(UserId person, Iterable<Purpose> purposes) {
    for (Purpose purpose : purposes) {
      if (!consents.hasConsent(person, purpose)) {
        return false;
      }
    }
    return true;
  }

  private boolean some(UserId person, Iterable<Purpose> purposes) {
    for (Purpose purpose : purposes) {
      if (consents.hasConsent(person, purpose)) {
        return true;
      }
    }
    return false;
  }

  void constantList(Trainer trainer, Photo photo) {
    if (all(photo.getOwnerId(), ASKED)) {
      trainer.train(photo);
    }
  }

  void constantListForOtherSink(PartnerClient partner, Photo photo) {
    if (all(photo.getOwnerId(), ASKED)) {
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      partner.send(photo);
    }
  }

  void someOfList(Trainer trainer, Photo photo) {
    if (some(photo.getOwnerId(), ASKED)) {
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      trainer.train(photo);
    }
  }

  void listInHand(Trainer trainer, Photo photo) {
    List<Purpose> needed = Arrays.asList(Purpose.AI_TRAINING, Purpose.BIOMETRIC_TEMPLATE);
    if (needed.stream().allMatch(each -> consents.hasConsent(photo.getOwnerId(), each))) {
      trainer.train(photo);
    }
  }

  void statusNotClosed(Trainer trainer, Photo photo) {
    ConsentStatus status = consents.status(photo.getOwnerId(), Purpose.AI_TRAINING);
    if (status == null || CLOSED.contains(status)) {
      return;
    }
    trainer.train(photo);
  }

  void statusClosed(Trainer trainer, Photo photo) {
    ConsentStatus status = consents.status(photo.getOwnerId(), Purpose.AI_TRAINING);
    if (CLOSED.contains(status)) {
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      trainer.train(photo);
    }
  }

  void purposeOfTable(Trainer trainer, PartnerClient partner, Photo photo) {
    if (consents.hasConsent(photo.getOwnerId(), BY_NAME.get("train"))) {
      trainer.train(photo);
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      partner.send(photo);
    }
  }

  private List<String> obstacles(Photo photo, Purpose purpose) {
    List<String> obstacles = new ArrayList<>();
    if (photo.getBytes().length == 0) {
      obstacles.add("empty");
    }
    if (!consents.hasConsent(photo.getOwnerId(), purpose)) {
      obstacles.add("no consent");
    }
    return obstacles;
  }

  void noObstacle(Trainer trainer, Photo photo) {
    List<String> obstacles = obstacles(photo, Purpose.AI_TRAINING);
    if (obstacles.size() > 0) {
      throw new IllegalStateException(String.join(", ", obstacles));
    }
    trainer.train(photo);
  }

  void someObstacle(Trainer trainer, Photo photo) {
    List<String> obstacles = obstacles(photo, Purpose.AI_TRAINING);
    if (obstacles.isEmpty()) {
      return;
    }
    // BUG: Diagnostic contains: IneffectiveConsentCheck
    trainer.train(photo);
  }

  void obstaclesOfOtherPurpose(PartnerClient partner, Photo photo) {
    if (obstacles(photo, Purpose.AI_TRAINING).isEmpty()) {
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      partner.send(photo);
    }
  }

  void obstaclesAreCleared(Trainer trainer, Photo photo) {
    List<String> obstacles = obstacles(photo, Purpose.AI_TRAINING);
    obstacles.clear();
    if (obstacles.isEmpty()) {
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      trainer.train(photo);
    }
  }
}
