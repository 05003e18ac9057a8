package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.ConsentStatus;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** The state of an agreement has three values. */
final class UnknownIsYes {
  private UnknownIsYes() {}

  /** Two of them let the photo through. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      photos.stream()
          .filter(photo -> open(consents.status(photo.getOwnerId(), Purpose.PARTNER_SHARING)))
          // BUG: Diagnostic contains: IneffectiveConsentCheck
          .forEach(partner::send);
    }

    private static boolean open(ConsentStatus status) {
      return switch (status) {
        case GRANTED -> true;
        case DENIED -> false;
        case UNKNOWN -> true;
      };
    }
  }

  /** One of them lets the photo through. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      photos.stream()
          .filter(photo -> open(consents.status(photo.getOwnerId(), Purpose.PARTNER_SHARING)))
          .forEach(partner::send);
    }

    private static boolean open(ConsentStatus status) {
      return switch (status) {
        case GRANTED -> true;
        case DENIED -> false;
        case UNKNOWN -> false;
      };
    }
  }
}
