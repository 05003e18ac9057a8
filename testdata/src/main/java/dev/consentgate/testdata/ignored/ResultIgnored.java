package dev.consentgate.testdata.ignored;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The check is called. */
final class ResultIgnored {
  private ResultIgnored() {}

  /** Nobody looks at its answer. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }
  }

  /** Its answer decides. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
    }
  }
}
