package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** An agreement is looked up and turned into an answer. */
final class OrElseYes {
  private OrElseYes() {}

  /** Where there is none, the answer is yes. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (agreed(consents, photo)) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }

    private static boolean agreed(ConsentService consents, Photo photo) {
      return consents
          .find(photo.getOwnerId(), Purpose.PARTNER_SHARING)
          .map(record -> true)
          .orElse(true);
    }
  }

  /** Where there is none, the answer is no. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (agreed(consents, photo)) {
        partner.send(photo);
      }
    }

    private static boolean agreed(ConsentService consents, Photo photo) {
      return consents
          .find(photo.getOwnerId(), Purpose.PARTNER_SHARING)
          .map(record -> true)
          .orElse(false);
    }
  }
}
