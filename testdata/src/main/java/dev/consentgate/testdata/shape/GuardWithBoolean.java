package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The answer is compared and combined before it decides. */
final class GuardWithBoolean {
  private GuardWithBoolean() {}

  /** It is compared with no. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Boolean answer = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      boolean large = photo.getBytes().length > 5_000_000;
      boolean go = Boolean.FALSE.equals(answer) & !large;
      if (go == true) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** It is compared with yes. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Boolean answer = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      boolean large = photo.getBytes().length > 5_000_000;
      boolean go = Boolean.TRUE.equals(answer) & !large;
      if (go == true) {
        partner.send(photo);
      }
    }
  }
}
