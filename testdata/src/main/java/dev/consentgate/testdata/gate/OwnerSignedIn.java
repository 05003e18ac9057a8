package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;

/** A person may send her own photos. */
final class OwnerSignedIn {
  private OwnerSignedIn() {}

  /** Whoever is signed in may send any photo. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      if (!known(session, photo)) {
        throw new IllegalStateException("not yours");
      }
      if (consents.hasConsent(session.userId(), Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }

    private static boolean owns(Session session, Photo photo) {
      return photo.getOwnerId().equals(session.userId());
    }

    private static boolean known(Session session, Photo photo) {
      return photo != null && session.userId() != null;
    }
  }

  /** Whoever is signed in may send her own photos, if she agreed. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      if (!owns(session, photo)) {
        throw new IllegalStateException("not yours");
      }
      if (consents.hasConsent(session.userId(), Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
    }

    private static boolean owns(Session session, Photo photo) {
      return photo.getOwnerId().equals(session.userId());
    }

    private static boolean known(Session session, Photo photo) {
      return photo != null && session.userId() != null;
    }
  }
}
