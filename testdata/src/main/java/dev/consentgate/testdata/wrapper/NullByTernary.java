package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A method gives back the photo or null by one expression. */
final class NullByTernary {
  private NullByTernary() {}

  /** The expression has a second way to the photo. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Photo open = open(consents, photo);
      if (null != open) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(open);
      }
    }

    private static Photo open(ConsentService consents, Photo photo) {
      return photo.getId() % 2 == 0
              || consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)
          ? photo
          : null;
    }
  }

  /** The expression has one way to the photo. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Photo open = open(consents, photo);
      if (null != open) {
        partner.send(open);
      }
    }

    private static Photo open(ConsentService consents, Photo photo) {
      return photo.getId() % 2 == 0
              && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)
          ? photo
          : null;
    }
  }
}
