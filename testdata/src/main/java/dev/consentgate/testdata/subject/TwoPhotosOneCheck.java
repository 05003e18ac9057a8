package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** Two photos are in hand, and one owner is asked. */
final class TwoPhotosOneCheck {
  private TwoPhotosOneCheck() {}

  /** Both photos are sent. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo first, Photo second) {
      if (consents.hasConsent(first.getOwnerId(), Purpose.PARTNER_SHARING)) {
        partner.send(first);
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(second);
      }
    }
  }

  /** The photo asked about is sent, twice. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo first, Photo second) {
      if (consents.hasConsent(first.getOwnerId(), Purpose.PARTNER_SHARING)) {
        partner.send(first);
        partner.send(first);
      }
    }
  }
}
