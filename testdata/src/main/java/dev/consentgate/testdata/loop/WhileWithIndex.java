package dev.consentgate.testdata.loop;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A while loop walks an array. */
final class WhileWithIndex {
  private WhileWithIndex() {}

  /** The index moves between question and sending. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo[] photos) {
      int at = 0;
      while (at < photos.length - 1) {
        UserId owner = photos[at].getOwnerId();
        if (consents.hasConsent(owner, Purpose.PARTNER_SHARING)) {
          at++;
          // BUG: Diagnostic contains: ConsentForWrongSubject
          partner.send(photos[at]);
        }
        at++;
      }
    }
  }

  /** The index moves after the sending. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo[] photos) {
      int at = 0;
      while (at < photos.length - 1) {
        UserId owner = photos[at].getOwnerId();
        if (consents.hasConsent(owner, Purpose.PARTNER_SHARING)) {
          // SPURIOUS: the elements of a list are not told apart by index
          // BUG: Diagnostic contains: ConsentForWrongSubject
          partner.send(photos[at]);
        }
        at++;
      }
    }
  }
}
