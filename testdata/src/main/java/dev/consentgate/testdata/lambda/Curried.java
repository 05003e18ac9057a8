package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;
import dev.consentgate.testdata.world.UserId;
import java.util.function.Function;
import java.util.function.Predicate;

/** A function gives back a predicate about people. */
final class Curried {
  private Curried() {}

  /** The predicate is tried on the signed-in person. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      Function<Purpose, Predicate<UserId>> agreed =
          purpose -> person -> consents.hasConsent(person, purpose);
      if (agreed.apply(Purpose.PARTNER_SHARING).test(session.userId())) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }
  }

  /** The predicate is tried on the owner. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      Function<Purpose, Predicate<UserId>> agreed =
          purpose -> person -> consents.hasConsent(person, purpose);
      if (agreed.apply(Purpose.PARTNER_SHARING).test(photo.getOwnerId())) {
        partner.send(photo);
      }
    }
  }
}
