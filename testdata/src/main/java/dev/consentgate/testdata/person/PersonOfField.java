package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;
import dev.consentgate.testdata.world.UserId;
import java.util.concurrent.Executor;

/** A task is made for one photo and run later. */
final class PersonOfField {
  private PersonOfField() {}

  /** It keeps the person who made it. */
  static final class Leaking {
    private static final class Upload implements Runnable {
      private final ConsentService consents;
      private final PartnerClient partner;
      private final Photo photo;
      private final UserId person;

      Upload(ConsentService consents, PartnerClient partner, Photo photo, UserId person) {
        this.consents = consents;
        this.partner = partner;
        this.photo = photo;
        this.person = person;
      }

      @Override
      public void run() {
        consents.requireConsent(person, Purpose.PARTNER_SHARING);
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }

    void start(
        Executor pool,
        ConsentService consents,
        PartnerClient partner,
        Session session,
        Photo photo) {
      pool.execute(new Upload(consents, partner, photo, session.userId()));
    }
  }

  /** It keeps the owner of the photo. */
  static final class Sound {
    private static final class Upload implements Runnable {
      private final ConsentService consents;
      private final PartnerClient partner;
      private final Photo photo;
      private final UserId person;

      Upload(ConsentService consents, PartnerClient partner, Photo photo, UserId person) {
        this.consents = consents;
        this.partner = partner;
        this.photo = photo;
        this.person = person;
      }

      @Override
      public void run() {
        consents.requireConsent(person, Purpose.PARTNER_SHARING);
        partner.send(photo);
      }
    }

    void start(
        Executor pool,
        ConsentService consents,
        PartnerClient partner,
        Session session,
        Photo photo) {
      pool.execute(new Upload(consents, partner, photo, photo.getOwnerId()));
    }
  }
}
