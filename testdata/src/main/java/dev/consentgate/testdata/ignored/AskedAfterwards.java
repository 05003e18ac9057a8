package dev.consentgate.testdata.ignored;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The photo goes and the owner is asked. */
final class AskedAfterwards {
  private AskedAfterwards() {}

  /** The photo goes first. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
      consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }

  /** The owner is asked first. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      partner.send(photo);
    }
  }
}
