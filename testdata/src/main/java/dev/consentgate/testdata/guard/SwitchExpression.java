package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A switch expression gives the answer. */
final class SwitchExpression {
  private SwitchExpression() {}

  /** Its default is yes. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, String kind) {
      boolean open =
          switch (kind) {
            case "portrait", "group" ->
                consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
            default -> {
              boolean other = true;
              yield other;
            }
          };
      if (open) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** Its default is no. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, String kind) {
      boolean open =
          switch (kind) {
            case "portrait", "group" ->
                consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
            default -> {
              boolean other = false;
              yield other;
            }
          };
      if (open) {
        partner.send(photo);
      }
    }
  }
}
