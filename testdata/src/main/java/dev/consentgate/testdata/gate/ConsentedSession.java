package dev.consentgate.testdata.gate;

import dev.consentgate.annotations.ConsentCheck;
import dev.consentgate.annotations.ConsentSubject;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Session;
import dev.consentgate.testdata.world.UserId;

/** The name of a getter says what it has asked. */
final class ConsentedSession {
  private ConsentedSession() {}

  /** Sessions. */
  interface Sessions {
    Session authenticated();

    @ConsentCheck(purpose = "third_party_sharing", outcome = ConsentCheck.Outcome.RETURNS_NORMALLY)
    Session authenticatedAndConsented(@ConsentSubject UserId person);
  }

  /** The session is fetched without a question. */
  static final class Leaking {
    void share(Sessions sessions, PartnerClient partner, Photo photo) {
      Session session = sessions.authenticated();
      if (session.userId() != null) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** The session is fetched from those who agreed. */
  static final class Sound {
    void share(Sessions sessions, PartnerClient partner, Photo photo) {
      Session session = sessions.authenticatedAndConsented(photo.getOwnerId());
      if (session.userId() != null) {
        partner.send(photo);
      }
    }
  }
}
