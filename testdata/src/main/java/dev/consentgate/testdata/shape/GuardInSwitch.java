package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A switch expression chooses what is done with a photo. */
final class GuardInSwitch {
  private GuardInSwitch() {}

  /** How far a photo is. */
  enum Stage {
    DRAFT,
    PUBLIC,
    REMOVED
  }

  /** A draft is sent without looking at the answer. */
  static final class Leaking {
    void publish(ConsentService consents, PartnerClient partner, Photo photo, Stage stage) {
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      boolean go =
          switch (stage) {
            case DRAFT -> stage.name().length() > 2;
            case PUBLIC -> agreed;
            case REMOVED -> false;
          };
      if (go) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** A draft is sent if the answer is yes. */
  static final class Sound {
    void publish(ConsentService consents, PartnerClient partner, Photo photo, Stage stage) {
      boolean agreed = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      boolean go =
          switch (stage) {
            case DRAFT -> agreed;
            case PUBLIC -> agreed;
            case REMOVED -> false;
          };
      if (go) {
        partner.send(photo);
      }
    }
  }
}
