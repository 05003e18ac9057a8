package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The answer lives in the header of a for loop. */
final class ForHeader {
  private ForHeader() {}

  /** The loop runs on a refusal. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      for (boolean go = !consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
          go;
          go = false) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** The loop runs on a yes. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      for (boolean go = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
          go;
          go = false) {
        partner.send(photo);
      }
    }
  }
}
