package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A person is asked, and a list of photos goes. */
final class PhotosOfPerson {
  private PhotosOfPerson() {}

  /** The list is of all photos in the store. */
  static final class Leaking {
    void share(
        ConsentService consents, PartnerClient partner, PhotoRepository photos, UserId person) {
      if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentSubjectUnproven
        partner.sendAll(photos.findAll());
      }
    }
  }

  /** The list is of that person's photos. */
  static final class Sound {
    void share(
        ConsentService consents, PartnerClient partner, PhotoRepository photos, UserId person) {
      if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        partner.sendAll(photos.findByOwner(person));
      }
    }
  }
}
