package dev.consentgate.testdata.loop;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A flag says whether the photo in hand may go, and not every turn sets it. */
final class LeftOverFlag {
  private LeftOverFlag() {}

  /** The flag lives longer than the photo it speaks of. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      boolean allowed = false;
      for (Photo photo : photos) {
        if (photo.getId() > 0) {
          allowed = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        }
        if (allowed) {
          // BUG: Diagnostic contains: UnconsentedMediaSharing
          partner.send(photo);
        }
      }
    }
  }

  /** The flag is lowered for each photo. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      for (Photo photo : photos) {
        boolean allowed = false;
        if (photo.getId() > 0) {
          allowed = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        }
        if (allowed) {
          partner.send(photo);
        }
      }
    }
  }
}
