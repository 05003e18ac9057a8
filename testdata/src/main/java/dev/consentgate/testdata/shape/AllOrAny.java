package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A batch is sent as a whole or not at all. */
final class AllOrAny {
  private AllOrAny() {}

  /** One yes is enough for all. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      if (photos.stream().anyMatch(photo -> agreed(consents, photo))) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.sendAll(photos);
      }
    }

    private static boolean agreed(ConsentService consents, Photo photo) {
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }

  /** All must say yes. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      if (photos.stream().allMatch(photo -> agreed(consents, photo))) {
        partner.sendAll(photos);
      }
    }

    private static boolean agreed(ConsentService consents, Photo photo) {
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }
}
