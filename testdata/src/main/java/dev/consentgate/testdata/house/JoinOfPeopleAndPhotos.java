package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.User;
import java.util.List;

/** People and photos are joined by hand. */
final class JoinOfPeopleAndPhotos {
  private JoinOfPeopleAndPhotos() {}

  /** The join is by the uploader. */
  static final class Leaking {
    void share(
        ConsentService consents, PartnerClient partner, List<User> people, List<Photo> photos) {
      for (User person : people) {
        for (Photo photo : photos) {
          if (!photo.getUploaderId().equals(person.id())) {
            continue;
          }
          if (consents.hasConsent(person.id(), Purpose.PARTNER_SHARING)) {
            // BUG: Diagnostic contains: ConsentForWrongSubject
            partner.send(photo);
          }
        }
      }
    }
  }

  /** The join is by the owner. */
  static final class Sound {
    void share(
        ConsentService consents, PartnerClient partner, List<User> people, List<Photo> photos) {
      for (User person : people) {
        for (Photo photo : photos) {
          if (!photo.getOwnerId().equals(person.id())) {
            continue;
          }
          if (consents.hasConsent(person.id(), Purpose.PARTNER_SHARING)) {
            partner.send(photo);
          }
        }
      }
    }
  }
}
