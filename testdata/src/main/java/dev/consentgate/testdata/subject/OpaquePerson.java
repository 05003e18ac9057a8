package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** The person to ask comes from a caller nobody can see. */
final class OpaquePerson {
  private OpaquePerson() {}

  /** The caller's word is taken. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, UserId person, Photo photo) {
      boolean known = person != null;
      if (known && consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentSubjectUnproven
        partner.send(photo);
      }
    }
  }

  /** The person is shown to be the owner. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, UserId person, Photo photo) {
      boolean known = photo.getOwnerId().equals(person);
      if (known && consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
    }
  }
}
