package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.User;
import dev.consentgate.testdata.world.UserId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A set of the people who agreed is made first. */
final class SetOfAgreedPeople {
  private SetOfAgreedPeople() {}

  /** The uploader is looked up in it. */
  static final class Leaking {
    void share(
        ConsentService consents, PartnerClient partner, List<User> people, List<Photo> photos) {
      Set<UserId> agreed = new HashSet<>();
      for (User person : people) {
        if (consents.hasConsent(person.id(), Purpose.PARTNER_SHARING)) {
          agreed.add(person.id());
        }
      }
      for (Photo photo : photos) {
        if (agreed.contains(photo.getUploaderId())) {
          // BUG: Diagnostic contains: ConsentForWrongSubject
          partner.send(photo);
        }
      }
    }
  }

  /** The owner is looked up in it. */
  static final class Sound {
    void share(
        ConsentService consents, PartnerClient partner, List<User> people, List<Photo> photos) {
      Set<UserId> agreed = new HashSet<>();
      for (User person : people) {
        if (consents.hasConsent(person.id(), Purpose.PARTNER_SHARING)) {
          agreed.add(person.id());
        }
      }
      for (Photo photo : photos) {
        if (agreed.contains(photo.getOwnerId())) {
          partner.send(photo);
        }
      }
    }
  }
}
