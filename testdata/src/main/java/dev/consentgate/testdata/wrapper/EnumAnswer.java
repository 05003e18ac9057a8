package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A wrapper answers with an enum of its own. */
final class EnumAnswer {
  private EnumAnswer() {}

  /** Small photos are open without a question. */
  static final class Leaking {
    private enum Door {
      OPEN,
      CLOSED
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (door(consents, photo) == Door.OPEN) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }

    private Door door(ConsentService consents, Photo photo) {
      if (photo.getBytes().length < 10) {
        return Door.OPEN;
      }
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)
          ? Door.OPEN
          : Door.CLOSED;
    }
  }

  /** Small photos are closed without a question. */
  static final class Sound {
    private enum Door {
      OPEN,
      CLOSED
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (door(consents, photo) == Door.OPEN) {
        partner.send(photo);
      }
    }

    private Door door(ConsentService consents, Photo photo) {
      if (photo.getBytes().length < 10) {
        return Door.CLOSED;
      }
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)
          ? Door.OPEN
          : Door.CLOSED;
    }
  }
}
