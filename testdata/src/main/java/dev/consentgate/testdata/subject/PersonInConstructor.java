package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;
import dev.consentgate.testdata.world.UserId;

/** A sender is made for one person. */
final class PersonInConstructor {
  private PersonInConstructor() {}

  /** It is made for the signed-in person. */
  static final class Leaking {
    private static final class Sender {
      private final ConsentService consents;
      private final UserId person;

      Sender(ConsentService consents, UserId person) {
        this.consents = consents;
        this.person = person;
      }

      void send(PartnerClient partner, Photo photo) {
        if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
          // BUG: Diagnostic contains: ConsentForWrongSubject
          partner.send(photo);
        }
      }
    }

    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      new Sender(consents, session.userId()).send(partner, photo);
    }
  }

  /** It is made for the owner. */
  static final class Sound {
    private static final class Sender {
      private final ConsentService consents;
      private final UserId person;

      Sender(ConsentService consents, UserId person) {
        this.consents = consents;
        this.person = person;
      }

      void send(PartnerClient partner, Photo photo) {
        if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
          partner.send(photo);
        }
      }
    }

    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      new Sender(consents, photo.getOwnerId()).send(partner, photo);
    }
  }
}
