package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The answer is compared with a boolean literal. */
final class ComparedWithConstant {
  private ComparedWithConstant() {}

  /** A yes ends the method. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING) == true) {
        return;
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }
  }

  /** A no ends the method. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING) == false) {
        return;
      }
      partner.send(photo);
    }
  }
}
