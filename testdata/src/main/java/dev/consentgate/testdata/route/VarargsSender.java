package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A method takes any number of photos. */
final class VarargsSender {
  private VarargsSender() {}

  /** One more than those asked about is handed in. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo first, Photo second) {
      if (consents.hasConsent(first.getOwnerId(), Purpose.PARTNER_SHARING)) {
        deliver(partner, first, second);
      }
    }

    private static void deliver(PartnerClient partner, Photo... photos) {
      for (Photo photo : photos) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }
  }

  /** Those asked about are handed in. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo first, Photo second) {
      if (consents.hasConsent(first.getOwnerId(), Purpose.PARTNER_SHARING)) {
        deliver(partner, first);
      }
    }

    private static void deliver(PartnerClient partner, Photo... photos) {
      for (Photo photo : photos) {
        partner.send(photo);
      }
    }
  }
}
