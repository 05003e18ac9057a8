package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A constant of the build decides whether to ask. */
final class ConstantSwitch {
  private ConstantSwitch() {}

  /** The constant says no. */
  static final class Leaking {
    private static final boolean ASKING = false;

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (ASKING && !consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return;
      }
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photo);
    }
  }

  /** The constant says yes. */
  static final class Sound {
    private static final boolean ASKING = true;

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (ASKING && !consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return;
      }
      partner.send(photo);
    }
  }
}
