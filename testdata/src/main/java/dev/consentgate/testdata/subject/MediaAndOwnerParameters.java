package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;
import dev.consentgate.testdata.world.UserId;

/** A method takes a photo and a person: it asks the person and sends the photo. */
final class MediaAndOwnerParameters {
  private MediaAndOwnerParameters() {}

  /** The caller names the signed-in person. */
  static final class Leaking {
    private final ConsentService consents;
    private final PartnerClient partner;

    Leaking(ConsentService consents, PartnerClient partner) {
      this.consents = consents;
      this.partner = partner;
    }

    void share(Session session, Photo photo) {
      deliver(photo, session.userId());
    }

    private void deliver(Photo photo, UserId person) {
      if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }
  }

  /** The caller names the photo's owner. */
  static final class Sound {
    private final ConsentService consents;
    private final PartnerClient partner;

    Sound(ConsentService consents, PartnerClient partner) {
      this.consents = consents;
      this.partner = partner;
    }

    void share(Session session, Photo photo) {
      deliver(photo, photo.getOwnerId());
    }

    private void deliver(Photo photo, UserId person) {
      if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
    }
  }
}
