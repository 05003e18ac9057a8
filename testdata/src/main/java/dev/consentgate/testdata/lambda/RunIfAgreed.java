package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Session;
import dev.consentgate.testdata.world.UserId;

/** A method runs an action if a person agreed. */
final class RunIfAgreed {
  private RunIfAgreed() {}

  /** It is told of the signed-in person. */
  static final class Leaking {
    private void runIfAgreed(ConsentService consents, UserId person, Runnable action) {
      if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        action.run();
      }
    }

    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      UserId person = session.userId();
      // BUG: Diagnostic contains: ConsentForWrongSubject
      runIfAgreed(consents, person, () -> partner.send(photo));
    }
  }

  /** It is told of the owner. */
  static final class Sound {
    private void runIfAgreed(ConsentService consents, UserId person, Runnable action) {
      if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
        action.run();
      }
    }

    void share(ConsentService consents, PartnerClient partner, Session session, Photo photo) {
      UserId person = photo.getOwnerId();
      runIfAgreed(consents, person, () -> partner.send(photo));
    }
  }
}
