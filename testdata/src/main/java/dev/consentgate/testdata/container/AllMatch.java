package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A question about all photos. */
final class AllMatch {
  private AllMatch() {}

  /** One owner who agreed is enough. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      if (photos.stream()
          .anyMatch(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.sendAll(photos);
      }
    }
  }

  /** All owners must agree. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      if (photos.stream()
          .allMatch(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))) {
        partner.sendAll(photos);
      }
    }
  }
}
