package dev.consentgate.testdata.exception;

import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A loop asks again after a refusal. */
final class Retry {
  private Retry() {}

  /** A refusal leaves the loop. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      int attempts = 0;
      while (true) {
        try {
          consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
          break;
        } catch (ConsentException e) {
          attempts++;
          if (attempts > 3) {
            break;
          }
        }
      }
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }
  }

  /** A refusal asks once more, and in the end gives up. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      int attempts = 0;
      while (true) {
        try {
          consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
          break;
        } catch (ConsentException e) {
          attempts++;
          if (attempts > 3) {
            return;
          }
        }
      }
      partner.send(photo);
    }
  }
}
