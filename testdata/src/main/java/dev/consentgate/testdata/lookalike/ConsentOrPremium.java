package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The owner is asked first, then her plan is looked at. */
final class ConsentOrPremium {
  private ConsentOrPremium() {}

  /** Her plan is enough. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, String plan) {
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      boolean premium = plan.equals("premium");
      if (agreed || premium) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** Her plan is not enough. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, String plan) {
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      boolean premium = plan.equals("premium");
      if (agreed && premium) {
        partner.send(photo);
      }
    }
  }
}
