package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;
import dev.consentgate.testdata.world.UserId;
import java.util.function.Supplier;

/** A supplier gives the person to ask. */
final class SubjectFromSupplier {
  private SubjectFromSupplier() {}

  /** It gives the signed-in person. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      Supplier<UserId> person = session::userId;
      if (consents.hasConsent(person.get(), Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }
  }

  /** It gives the owner. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      Supplier<UserId> person = photo::getOwnerId;
      if (consents.hasConsent(person.get(), Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
    }
  }
}
