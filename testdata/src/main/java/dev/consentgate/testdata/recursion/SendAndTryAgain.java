package dev.consentgate.testdata.recursion;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A sender calls itself after a failure. */
final class SendAndTryAgain {
  private SendAndTryAgain() {}

  /** A failure tries again with the spare photo. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo spare) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        send(partner, photo, spare, 3);
      }
    }

    private void send(PartnerClient partner, Photo photo, Photo spare, int attempts) {
      try {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      } catch (IllegalStateException e) {
        if (attempts > 0) {
          send(partner, spare, spare, attempts - 1);
        }
      }
    }
  }

  /** A failure tries again with the same photo. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo spare) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        send(partner, photo, spare, 3);
      }
    }

    private void send(PartnerClient partner, Photo photo, Photo spare, int attempts) {
      try {
        partner.send(photo);
      } catch (IllegalStateException e) {
        if (attempts > 0) {
          send(partner, photo, spare, attempts - 1);
        }
      }
    }
  }
}
