package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** Two branches send, and a check stands before them. */
final class OneOfTwoBranches {
  private OneOfTwoBranches() {}

  /** It stands in one branch. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, boolean small) {
      if (small) {
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          partner.send(photo);
        }
      } else {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.sendBytes(photo.getBytes());
      }
    }
  }

  /** It stands before both. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, boolean small) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return;
      }
      if (small) {
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          partner.send(photo);
        }
      } else {
        partner.sendBytes(photo.getBytes());
      }
    }
  }
}
