package dev.consentgate.testdata.purpose;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The purpose stands in a field that the constructor fills. */
final class PurposeField {
  private PurposeField() {}

  /** It fills it with marketing. */
  static final class Leaking {
    private final Purpose purpose;
    private final ConsentService consents;

    Leaking(ConsentService consents) {
      this.consents = consents;
      this.purpose = Purpose.MARKETING;
    }

    void share(PartnerClient partner, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), purpose)) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        partner.send(photo);
      }
    }
  }

  /** It fills it with sharing. */
  static final class Sound {
    private final Purpose purpose;
    private final ConsentService consents;

    Sound(ConsentService consents) {
      this.consents = consents;
      this.purpose = Purpose.PARTNER_SHARING;
    }

    void share(PartnerClient partner, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), purpose)) {
        partner.send(photo);
      }
    }
  }
}
