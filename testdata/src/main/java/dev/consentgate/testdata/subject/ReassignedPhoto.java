package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A variable holds the photo that was asked about. */
final class ReassignedPhoto {
  private ReassignedPhoto() {}

  /** It is given another photo before the sending. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo other) {
      Photo current = photo;
      if (consents.hasConsent(current.getOwnerId(), Purpose.PARTNER_SHARING)) {
        current = other;
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(current);
      }
    }
  }

  /** It is given another photo after the sending. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo other) {
      Photo current = photo;
      if (consents.hasConsent(current.getOwnerId(), Purpose.PARTNER_SHARING)) {
        partner.send(current);
        current = other;
      }
    }
  }
}
