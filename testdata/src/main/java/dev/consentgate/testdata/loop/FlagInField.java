package dev.consentgate.testdata.loop;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A field keeps the answer over the turns of a loop. */
final class FlagInField {
  private FlagInField() {}

  /** It is raised and never lowered. */
  static final class Leaking {
    private boolean open;

    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      for (Photo photo : photos) {
        if (photo.getId() > 0 && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          open = true;
        }
        if (open) {
          // BUG: Diagnostic contains: UnconsentedMediaSharing
          partner.send(photo);
        }
      }
    }
  }

  /** It is lowered in each turn. */
  static final class Sound {
    private boolean open;

    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      for (Photo photo : photos) {
        open = false;
        if (photo.getId() > 0 && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          open = true;
        }
        if (open) {
          partner.send(photo);
        }
      }
    }
  }
}
