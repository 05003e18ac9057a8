package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The answer is the check on one side of a ternary and a constant on the other. */
final class TernaryAnswer {
  private TernaryAnswer() {}

  /** The constant is a yes. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      boolean open =
          photo.getId() > 0
              ? consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)
              : true;
      if (open) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** The constant is a no. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      boolean open =
          photo.getId() > 0
              ? consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)
              : false;
      if (open) {
        partner.send(photo);
      }
    }
  }
}
