package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A request names a person and a photo. */
final class EqualityInHelper {
  private EqualityInHelper() {}

  /** A helper says that the two are known. */
  static final class Leaking {
    void share(
        ConsentService consents,
        PhotoRepository photos,
        PartnerClient partner,
        UserId person,
        long id) {
      Photo photo = photos.findById(id);
      if (!belongs(photo, person)) {
        throw new IllegalArgumentException("not hers");
      }
      if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentSubjectUnproven
        partner.send(photo);
      }
    }

    private static boolean belongs(Photo photo, UserId person) {
      return photo != null && person.equals(person);
    }
  }

  /** A helper says that the photo is hers. */
  static final class Sound {
    void share(
        ConsentService consents,
        PhotoRepository photos,
        PartnerClient partner,
        UserId person,
        long id) {
      Photo photo = photos.findById(id);
      if (!belongs(photo, person)) {
        throw new IllegalArgumentException("not hers");
      }
      if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
    }

    private static boolean belongs(Photo photo, UserId person) {
      return photo != null && person.equals(photo.getOwnerId());
    }
  }
}
