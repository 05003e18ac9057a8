package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A loop asks about every photo and leaves at the first refusal. */
final class EveryElementAsked {
  private EveryElementAsked() {}

  /** It does not ask about old photos. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      for (Photo photo : photos) {
        if (photo.getId() > 100
            && !consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          return;
        }
      }
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendAll(photos);
    }
  }

  /** It asks about old photos, too. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      for (Photo photo : photos) {
        if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          return;
        }
      }
      partner.sendAll(photos);
    }
  }
}
