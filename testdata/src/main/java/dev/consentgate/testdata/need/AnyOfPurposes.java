package dev.consentgate.testdata.need;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** One of two purposes is enough for a helper. */
final class AnyOfPurposes {
  private AnyOfPurposes() {}

  /** Both of them are named. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (either(consents, photo, Purpose.MARKETING, Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        partner.send(photo);
      }
    }

    private static boolean either(
        ConsentService consents, Photo photo, Purpose first, Purpose second) {
      return consents.hasConsent(photo.getOwnerId(), first)
          || consents.hasConsent(photo.getOwnerId(), second);
    }
  }

  /** The same one is named twice. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (either(consents, photo, Purpose.PARTNER_SHARING, Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
    }

    private static boolean either(
        ConsentService consents, Photo photo, Purpose first, Purpose second) {
      return consents.hasConsent(photo.getOwnerId(), first)
          || consents.hasConsent(photo.getOwnerId(), second);
    }
  }
}
