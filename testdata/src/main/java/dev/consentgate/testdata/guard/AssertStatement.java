package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** An assertion asks; assertions are off unless somebody turns them on. */
final class AssertStatement {
  private AssertStatement() {}

  /** Nothing else asks. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      assert consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photo);
    }
  }

  /** A condition asks. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return;
      }
      partner.send(photo);
    }
  }
}
