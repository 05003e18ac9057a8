package dev.consentgate.testdata.purpose;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A method asks about the purpose it is told. */
final class PurposeParameter {
  private PurposeParameter() {}

  /** It is told marketing. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (agreed(consents, photo, Purpose.MARKETING)) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        partner.send(photo);
      }
    }

    private boolean agreed(ConsentService consents, Photo photo, Purpose purpose) {
      return consents.hasConsent(photo.getOwnerId(), purpose);
    }
  }

  /** It is told sharing. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (agreed(consents, photo, Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
    }

    private boolean agreed(ConsentService consents, Photo photo, Purpose purpose) {
      return consents.hasConsent(photo.getOwnerId(), purpose);
    }
  }
}
