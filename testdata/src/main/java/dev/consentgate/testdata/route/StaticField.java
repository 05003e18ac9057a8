package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A static field carries the photo from one method to another. */
final class StaticField {
  private StaticField() {}

  /** It is filled unasked. */
  static final class Leaking {
    private static Photo pending;

    static void accept(ConsentService consents, Photo photo) {
      if (photo.getId() > 0 || consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        pending = photo;
      }
    }

    static void deliver(PartnerClient partner) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(pending);
    }
  }

  /** It is filled behind the question. */
  static final class Sound {
    private static Photo pending;

    static void accept(ConsentService consents, Photo photo) {
      if (photo.getId() > 0 && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        pending = photo;
      }
    }

    static void deliver(PartnerClient partner) {
      partner.send(pending);
    }
  }
}
