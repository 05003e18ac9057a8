package dev.consentgate.testdata.ignored;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A yes of the owner is looked at, beside another flag. */
final class AnswerOfAnotherQuestion {
  private AnswerOfAnotherQuestion() {}

  /** The other flag decides. */
  static final class Leaking {
    private boolean enabled;

    void enable() {
      enabled = true;
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      if (agreed && !enabled) {
        return;
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }
  }

  /** Both decide. */
  static final class Sound {
    private boolean enabled;

    void enable() {
      enabled = true;
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      if (!agreed && !enabled) {
        return;
      }
      if (!agreed) {
        return;
      }
      partner.send(photo);
    }
  }
}
