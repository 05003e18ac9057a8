package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A collage is made of two photos. */
final class TwoOwnersOneBatch {
  private TwoOwnersOneBatch() {}

  /** One of the two owners is asked. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo left, Photo right) {
      boolean agreed = agreed(consents, left);
      if (agreed) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.sendAll(List.of(left, right));
      }
    }

    private static boolean agreed(ConsentService consents, Photo photo) {
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }

  /** Both owners are asked. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo left, Photo right) {
      boolean agreed = agreed(consents, left) && agreed(consents, right);
      if (agreed) {
        partner.sendAll(List.of(left, right));
      }
    }

    private static boolean agreed(ConsentService consents, Photo photo) {
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }
}
