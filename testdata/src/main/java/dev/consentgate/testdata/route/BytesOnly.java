package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** Only the content of a photo travels. */
final class BytesOnly {
  private BytesOnly() {}

  /** It travels before the question. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      byte[] copy = photo.getBytes().clone();
      post(partner, copy);
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        post(partner, copy);
      }
    }

    private void post(PartnerClient partner, byte[] content) {
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.sendBytes(content);
    }
  }

  /** It travels after the question. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      byte[] copy = photo.getBytes().clone();
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        post(partner, copy);
      }
    }

    private void post(PartnerClient partner, byte[] content) {
      partner.sendBytes(content);
    }
  }
}
