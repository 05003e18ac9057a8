package dev.consentgate.testdata.device;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;
import dev.consentgate.testdata.world.UserId;

/** A controller asks whether somebody is signed in and may see the photo. */
final class LoginIsNoConsent {
  private LoginIsNoConsent() {}

  /** Who may do what. */
  interface Access {
    boolean isAuthenticated();

    boolean mayRead(UserId person, long photo);
  }

  /** That is thought to be enough. */
  static final class Leaking {
    void share(
        ConsentService consents,
        Access access,
        PartnerClient partner,
        Session session,
        Photo photo) {
      if (!allowed(consents, access, session, photo)) {
        throw new IllegalStateException("forbidden");
      }
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photo);
    }

    private static boolean allowed(
        ConsentService consents, Access access, Session session, Photo photo) {
      return access.isAuthenticated() && access.mayRead(session.userId(), photo.getId());
    }
  }

  /** The owner is asked, too. */
  static final class Sound {
    void share(
        ConsentService consents,
        Access access,
        PartnerClient partner,
        Session session,
        Photo photo) {
      if (!allowed(consents, access, session, photo)) {
        throw new IllegalStateException("forbidden");
      }
      partner.send(photo);
    }

    private static boolean allowed(
        ConsentService consents, Access access, Session session, Photo photo) {
      return access.isAuthenticated()
          && access.mayRead(session.userId(), photo.getId())
          && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }
}
