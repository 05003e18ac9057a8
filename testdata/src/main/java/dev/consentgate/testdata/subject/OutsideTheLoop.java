package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A person is asked, and photos go in a loop. */
final class OutsideTheLoop {
  private OutsideTheLoop() {}

  /** The owner of the first photo is asked for all. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Photo first = photos.get(0);
      for (Photo photo : photos) {
        if (consents.hasConsent(first.getOwnerId(), Purpose.PARTNER_SHARING)) {
          // BUG: Diagnostic contains: ConsentForWrongSubject
          partner.send(photo);
        }
      }
    }
  }

  /** The owner of each photo is asked. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Photo first = photos.get(0);
      for (Photo photo : photos) {
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          partner.send(photo);
        }
      }
    }
  }
}
