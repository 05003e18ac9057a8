package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;
import dev.consentgate.testdata.world.UserId;

/** Two methods hand a photo and a person to a third. */
final class TwoRoutesIntoHelper {
  private TwoRoutesIntoHelper() {}

  /** One of them names the signed-in person. */
  static final class Leaking {
    void upload(ConsentService consents, PartnerClient partner, Photo photo) {
      deliver(consents, partner, photo, photo.getOwnerId());
    }

    void repost(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      deliver(consents, partner, photo, session.userId());
    }

    private static void deliver(
        ConsentService consents, PartnerClient partner, Photo photo, UserId person) {
      consents.requireConsent(person, Purpose.PARTNER_SHARING);
      // BUG: Diagnostic contains: ConsentForWrongSubject
      partner.send(photo);
    }
  }

  /** Both name the owner. */
  static final class Sound {
    void upload(ConsentService consents, PartnerClient partner, Photo photo) {
      deliver(consents, partner, photo, photo.getOwnerId());
    }

    void repost(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      deliver(consents, partner, photo, photo.getOwnerId());
    }

    private static void deliver(
        ConsentService consents, PartnerClient partner, Photo photo, UserId person) {
      consents.requireConsent(person, Purpose.PARTNER_SHARING);
      partner.send(photo);
    }
  }
}
