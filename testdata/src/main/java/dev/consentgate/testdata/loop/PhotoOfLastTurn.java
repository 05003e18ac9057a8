package dev.consentgate.testdata.loop;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A variable keeps a photo over the turns of a loop. */
final class PhotoOfLastTurn {
  private PhotoOfLastTurn() {}

  /** The photo of the turn before goes. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Photo kept = photos.get(0);
      for (Photo photo : photos) {
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          // BUG: Diagnostic contains: ConsentForWrongSubject
          partner.send(kept);
        }
        kept = photo;
      }
    }
  }

  /** The photo of this turn goes. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Photo kept = photos.get(0);
      for (Photo photo : photos) {
        kept = photo;
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          partner.send(kept);
        }
      }
    }
  }
}
