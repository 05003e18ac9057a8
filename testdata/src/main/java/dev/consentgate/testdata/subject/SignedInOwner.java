package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;
import dev.consentgate.testdata.world.UserId;

/** The signed-in person is asked. */
final class SignedInOwner {
  private SignedInOwner() {}

  /** Whether it is the uploader was looked at. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      UserId me = session.userId();
      if (me.equals(photo.getUploaderId()) && consents.hasConsent(me, Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }
  }

  /** Whether it is the owner was looked at. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      UserId me = session.userId();
      if (me.equals(photo.getOwnerId()) && consents.hasConsent(me, Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
    }
  }
}
