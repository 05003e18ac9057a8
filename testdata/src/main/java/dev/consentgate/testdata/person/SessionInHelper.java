package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;
import dev.consentgate.testdata.world.UserId;

/** A helper of the controller asks for the photo in hand. */
final class SessionInHelper {
  private SessionInHelper() {}

  /** It asks the person of the session. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      if (maySend(consents, session, photo)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.sendBytes(photo.getBytes());
      }
    }

    private static boolean maySend(ConsentService consents, Session session, Photo photo) {
      UserId person = session.userId();
      return consents.hasConsent(person, Purpose.PARTNER_SHARING);
    }
  }

  /** It asks the owner of the photo. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      if (maySend(consents, session, photo)) {
        partner.sendBytes(photo.getBytes());
      }
    }

    private static boolean maySend(ConsentService consents, Session session, Photo photo) {
      UserId person = photo.getOwnerId();
      return consents.hasConsent(person, Purpose.PARTNER_SHARING);
    }
  }
}
