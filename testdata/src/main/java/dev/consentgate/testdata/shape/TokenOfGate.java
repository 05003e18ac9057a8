package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;
import dev.consentgate.testdata.world.UserId;

/** A gate hands out tokens, and the upload wants one. */
final class TokenOfGate {
  private TokenOfGate() {}

  /** Says that a person agreed. */
  static final class ConsentToken {
    private final UserId person;

    private ConsentToken(UserId person) {
      this.person = person;
    }

    static ConsentToken issue(ConsentService consents, UserId person) {
      consents.requireConsent(person, Purpose.PARTNER_SHARING);
      return new ConsentToken(person);
    }

    UserId person() {
      return person;
    }
  }

  /** The token of any person is good enough. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      upload(partner, photo, ConsentToken.issue(consents, session.userId()));
    }

    private static void upload(PartnerClient partner, Photo photo, ConsentToken token) {
      if (token.person() == null) {
        throw new IllegalArgumentException("no person");
      }
      // BUG: Diagnostic contains: ConsentForWrongSubject
      partner.send(photo);
    }
  }

  /** The token must be the one of the owner. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      upload(partner, photo, ConsentToken.issue(consents, photo.getOwnerId()));
    }

    private static void upload(PartnerClient partner, Photo photo, ConsentToken token) {
      if (token.person() == null) {
        throw new IllegalArgumentException("no person");
      }
      partner.send(photo);
    }
  }
}
