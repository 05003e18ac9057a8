package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;
import dev.consentgate.testdata.world.UserId;

/** A variable holds the person. */
final class ReassignedPerson {
  private ReassignedPerson() {}

  /** It holds somebody else when the question is put. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      UserId person = photo.getOwnerId();
      if (photo.getBytes().length > 0) {
        person = session.userId();
        if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
          // BUG: Diagnostic contains: ConsentForWrongSubject
          partner.send(photo);
        }
      }
    }
  }

  /** It holds the owner when the question is put. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      UserId person = session.userId();
      if (photo.getBytes().length > 0) {
        person = photo.getOwnerId();
        if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
          partner.send(photo);
        }
      }
    }
  }
}
