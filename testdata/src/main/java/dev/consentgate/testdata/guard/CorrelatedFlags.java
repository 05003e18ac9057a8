package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The same flag decides whether to ask and whether to send. */
final class CorrelatedFlags {
  private CorrelatedFlags() {}

  /** It decides them in opposite ways. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, boolean outside) {
      if (outside && !consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return;
      }
      if (!outside) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** It decides them in the same way. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, boolean outside) {
      if (outside && !consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return;
      }
      if (outside) {
        partner.send(photo);
      }
    }
  }
}
