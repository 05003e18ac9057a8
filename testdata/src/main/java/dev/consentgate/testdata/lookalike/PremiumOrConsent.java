package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** Two reasons let a photo through. */
final class PremiumOrConsent {
  private PremiumOrConsent() {}

  /** Either is enough. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, boolean premium) {
      if (premium || agreed(consents, photo)) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }

    private static boolean agreed(ConsentService consents, Photo photo) {
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }

  /** Both are needed. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, boolean premium) {
      if (premium && agreed(consents, photo)) {
        partner.send(photo);
      }
    }

    private static boolean agreed(ConsentService consents, Photo photo) {
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }
}
