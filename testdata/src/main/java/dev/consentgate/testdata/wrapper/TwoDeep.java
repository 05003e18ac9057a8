package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A wrapper asks a wrapper. */
final class TwoDeep {
  private TwoDeep() {}

  /** The outer one lets its own favourites through. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (open(consents, photo)) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }

    private boolean open(ConsentService consents, Photo photo) {
      return photo.getBytes().length > 0 || agreed(consents, photo.getOwnerId());
    }

    private static boolean agreed(ConsentService consents, UserId person) {
      return consents.hasConsent(person, Purpose.PARTNER_SHARING);
    }
  }

  /** The outer one adds a condition. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (open(consents, photo)) {
        partner.send(photo);
      }
    }

    private boolean open(ConsentService consents, Photo photo) {
      return photo.getBytes().length > 0 && agreed(consents, photo.getOwnerId());
    }

    private static boolean agreed(ConsentService consents, UserId person) {
      return consents.hasConsent(person, Purpose.PARTNER_SHARING);
    }
  }
}
