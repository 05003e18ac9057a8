package dev.consentgate.testdata.loop;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A question about one photo stands before a loop. */
final class FlagBeforeLoop {
  private FlagBeforeLoop() {}

  /** It is put once, about the first. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      boolean open = consents.hasConsent(photos.get(0).getOwnerId(), Purpose.PARTNER_SHARING);
      for (Photo photo : photos) {
        if (open) {
          // BUG: Diagnostic contains: ConsentForWrongSubject
          partner.send(photo);
        }
      }
    }
  }

  /** It is put in every turn. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      boolean open = photos.size() > 0;
      for (Photo photo : photos) {
        open = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        if (open) {
          partner.send(photo);
        }
      }
    }
  }
}
