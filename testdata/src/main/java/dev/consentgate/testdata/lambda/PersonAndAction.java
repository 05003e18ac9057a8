package dev.consentgate.testdata.lambda;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.function.BiConsumer;

/** A lambda takes a person and an action. */
final class PersonAndAction {
  private PersonAndAction() {}

  /** The action is run for a person who did not ask. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo other) {
      BiConsumer<UserId, Runnable> whenAgreed =
          (person, action) -> {
            if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
              action.run();
            }
          };
      // BUG: Diagnostic contains: ConsentForWrongSubject
      whenAgreed.accept(other.getOwnerId(), () -> partner.send(photo));
    }
  }

  /** The action is run for the owner. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo other) {
      BiConsumer<UserId, Runnable> whenAgreed =
          (person, action) -> {
            if (consents.hasConsent(person, Purpose.PARTNER_SHARING)) {
              action.run();
            }
          };
      whenAgreed.accept(photo.getOwnerId(), () -> partner.send(photo));
    }
  }
}
