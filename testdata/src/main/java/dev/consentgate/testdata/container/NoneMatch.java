package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A question about all photos by noneMatch. */
final class NoneMatch {
  private NoneMatch() {}

  /** None of the owners agreed. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      if (photos.stream()
          .noneMatch(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.sendAll(photos);
      }
    }
  }

  /** None of the owners refused. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      if (photos.stream()
          .noneMatch(photo -> !consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))) {
        partner.sendAll(photos);
      }
    }
  }
}
