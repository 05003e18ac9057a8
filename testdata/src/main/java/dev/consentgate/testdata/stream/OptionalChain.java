package dev.consentgate.testdata.stream;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import java.util.Optional;

/** An optional photo is filtered and sent. */
final class OptionalChain {
  private OptionalChain() {}

  /** The filter looks at the size. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, PhotoRepository photos, long id) {
      Optional.ofNullable(photos.findById(id))
          .filter(photo -> photo.getId() > 0)
          .filter(photo -> photo.getBytes().length < 10 || agreed(consents, photo))
          // BUG: Diagnostic contains: UnconsentedMediaSharing
          .ifPresent(photo -> partner.send(photo));
    }

    private static boolean agreed(ConsentService consents, Photo photo) {
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }

  /** The filter asks. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, PhotoRepository photos, long id) {
      Optional.ofNullable(photos.findById(id))
          .filter(photo -> photo.getId() > 0)
          .filter(photo -> photo.getBytes().length < 10 && agreed(consents, photo))
          .ifPresent(photo -> partner.send(photo));
    }

    private static boolean agreed(ConsentService consents, Photo photo) {
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }
}
