package dev.consentgate.testdata.exception;

import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The refusal is kept in a variable. */
final class RefusalKept {
  private RefusalKept() {}

  /** The photo goes when there is a refusal. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      ConsentException refusal = null;
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      } catch (ConsentException e) {
        refusal = e;
      }
      if (refusal != null) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** The photo goes when there is none. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      ConsentException refusal = null;
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      } catch (ConsentException e) {
        refusal = e;
      }
      if (refusal == null) {
        partner.send(photo);
      }
    }
  }
}
