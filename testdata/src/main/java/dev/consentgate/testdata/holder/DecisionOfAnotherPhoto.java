package dev.consentgate.testdata.holder;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** Two holders, each with a photo and a decision. */
final class DecisionOfAnotherPhoto {
  private DecisionOfAnotherPhoto() {}

  /** The decision of one sends the photo of the other. */
  static final class Leaking {
    private record Reviewed(Photo photo, boolean open) {}

    void share(ConsentService consents, PartnerClient partner, Photo first, Photo second) {
      Reviewed one = review(consents, first);
      Reviewed two = review(consents, second);
      if (one.open()) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(two.photo());
      }
    }

    private Reviewed review(ConsentService consents, Photo photo) {
      return new Reviewed(photo, consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
    }
  }

  /** The decision sends its own photo. */
  static final class Sound {
    private record Reviewed(Photo photo, boolean open) {}

    void share(ConsentService consents, PartnerClient partner, Photo first, Photo second) {
      Reviewed one = review(consents, first);
      Reviewed two = review(consents, second);
      if (one.open()) {
        partner.send(one.photo());
      }
    }

    private Reviewed review(ConsentService consents, Photo photo) {
      return new Reviewed(photo, consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
    }
  }
}
