package dev.consentgate.testdata.purpose;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A condition chooses the purpose. */
final class TernaryPurpose {
  private TernaryPurpose() {}

  /** On one side it is marketing. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, boolean campaign) {
      Purpose purpose = campaign ? Purpose.MARKETING : Purpose.PARTNER_SHARING;
      if (consents.hasConsent(photo.getOwnerId(), purpose)) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        partner.send(photo);
      }
    }
  }

  /** On both sides it is sharing. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, boolean campaign) {
      Purpose purpose = campaign ? Purpose.PARTNER_SHARING : Purpose.PARTNER_SHARING;
      if (consents.hasConsent(photo.getOwnerId(), purpose)) {
        partner.send(photo);
      }
    }
  }
}
