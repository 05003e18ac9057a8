package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;

/** A helper has three ways to its answer. */
final class YesOnOneWay {
  private YesOnOneWay() {}

  /** One of them says yes unasked. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, Session session) {
      if (!decide(consents, photo, session)) {
        return;
      }
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photo);
    }

    private static boolean decide(ConsentService consents, Photo photo, Session session) {
      if (photo.getBytes().length == 0) {
        return false;
      }
      if (session.userId().value().startsWith("staff-")) {
        return true;
      }
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }

  /** All of them ask or say no. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, Session session) {
      if (!decide(consents, photo, session)) {
        return;
      }
      partner.send(photo);
    }

    private static boolean decide(ConsentService consents, Photo photo, Session session) {
      if (photo.getBytes().length == 0) {
        return false;
      }
      if (session.userId().value().startsWith("staff-")) {
        return false;
      }
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }
}
