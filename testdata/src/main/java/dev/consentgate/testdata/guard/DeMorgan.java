package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** The condition is a negated pair. */
final class DeMorgan {
  private DeMorgan() {}

  /** Either half lets the photo through. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (!(photo.getId() > 0
          || consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))) {
        return;
      }
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photo);
    }
  }

  /** Both halves must hold. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (!(photo.getId() > 0
          && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))) {
        return;
      }
      partner.send(photo);
    }
  }
}
