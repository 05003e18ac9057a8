package dev.consentgate.testdata.loop;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.Deque;

/** A do-while loop carries a flag. */
final class DoWhileFlag {
  private DoWhileFlag() {}

  /** It goes into the next turn. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Deque<Photo> photos) {
      boolean open = false;
      do {
        Photo photo = photos.pop();
        if (!photos.isEmpty()) {
          open = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        }
        if (open) {
          // BUG: Diagnostic contains: UnconsentedMediaSharing
          partner.send(photo);
        }
      } while (!photos.isEmpty());
    }
  }

  /** It is made in each turn. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Deque<Photo> photos) {
      do {
        Photo photo = photos.pop();
        boolean open = false;
        if (!photos.isEmpty()) {
          open = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        }
        if (open) {
          partner.send(photo);
        }
      } while (!photos.isEmpty());
    }
  }
}
