package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.ConsentStatus;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A status is mapped to an answer of the house. */
final class StatusToAnswer {
  private StatusToAnswer() {}

  /** The answer. */
  enum Go {
    YES,
    NO
  }

  /** What is not known counts as yes. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Go go = answer(consents.status(photo.getOwnerId(), Purpose.PARTNER_SHARING));
      if (go == Go.YES) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }

    private static Go answer(ConsentStatus status) {
      switch (status) {
        case GRANTED:
          return Go.YES;
        case UNKNOWN:
          return Go.YES;
        default:
          return Go.NO;
      }
    }
  }

  /** What is not known counts as no. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Go go = answer(consents.status(photo.getOwnerId(), Purpose.PARTNER_SHARING));
      if (go == Go.YES) {
        partner.send(photo);
      }
    }

    private static Go answer(ConsentStatus status) {
      switch (status) {
        case GRANTED:
          return Go.YES;
        case UNKNOWN:
          return Go.NO;
        default:
          return Go.NO;
      }
    }
  }
}
