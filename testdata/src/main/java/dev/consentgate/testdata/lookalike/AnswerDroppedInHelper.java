package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A helper is called before the photo goes. */
final class AnswerDroppedInHelper {
  private AnswerDroppedInHelper() {}

  /** It asks, and forgets the answer. */
  static final class Leaking {
    void deliver(ConsentService consents, PartnerClient partner, Photo photo) {
      verify(consents, photo);
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      partner.send(photo);
    }

    private static void verify(ConsentService consents, Photo photo) {
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      if (photo.getBytes() == null) {
        throw new IllegalStateException("refused");
      }
    }
  }

  /** It asks, and throws unless the answer was yes. */
  static final class Sound {
    void deliver(ConsentService consents, PartnerClient partner, Photo photo) {
      verify(consents, photo);
      partner.send(photo);
    }

    private static void verify(ConsentService consents, Photo photo) {
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      if (!agreed) {
        throw new IllegalStateException("refused");
      }
    }
  }
}
