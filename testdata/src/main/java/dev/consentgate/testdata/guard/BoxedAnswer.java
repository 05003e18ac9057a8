package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The answer is boxed and compared. */
final class BoxedAnswer {
  private BoxedAnswer() {}

  /** It is compared with no. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Boolean answer = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      if (Boolean.FALSE.equals(answer)) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** It is compared with yes. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Boolean answer = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      if (Boolean.TRUE.equals(answer)) {
        partner.send(photo);
      }
    }
  }
}
