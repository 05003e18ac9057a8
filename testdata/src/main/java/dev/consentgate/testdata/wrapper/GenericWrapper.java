package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A generic wrapper hands a value back if a condition holds. */
final class GenericWrapper {
  private GenericWrapper() {}

  /** The condition has a way round. */
  static final class Leaking {
    private static <T> T orNull(T value, boolean condition) {
      return condition ? value : null;
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      boolean small = photo.getBytes().length < 10;
      Photo open =
          orNull(photo, small || consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
      if (open == null) {
        return;
      }
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(open);
    }
  }

  /** The condition is the answer. */
  static final class Sound {
    private static <T> T orNull(T value, boolean condition) {
      return condition ? value : null;
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      boolean small = photo.getBytes().length < 10;
      Photo open =
          orNull(photo, small && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
      if (open == null) {
        return;
      }
      // SPURIOUS: a condition handed to a generic wrapper is not followed
      // BUG: Diagnostic contains: ConsentForWrongSubject
      partner.send(open);
    }
  }
}
