package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;
import dev.consentgate.testdata.world.UserId;

/** A method takes two people. */
final class SwappedArguments {
  private SwappedArguments() {}

  /** They are handed over the wrong way round. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      deliver(consents, partner, photo, session.userId(), photo.getOwnerId());
    }

    private void deliver(
        ConsentService consents, PartnerClient partner, Photo photo, UserId owner, UserId viewer) {
      if (!viewer.value().isEmpty() && consents.hasConsent(owner, Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }
  }

  /** They are handed over the right way round. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      deliver(consents, partner, photo, photo.getOwnerId(), session.userId());
    }

    private void deliver(
        ConsentService consents, PartnerClient partner, Photo photo, UserId owner, UserId viewer) {
      if (!viewer.value().isEmpty() && consents.hasConsent(owner, Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
    }
  }
}
