package dev.consentgate.testdata.guard;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** An inner loop asks twice and leaves by a label. */
final class LabelledContinue {
  private LabelledContinue() {}

  /** It leaves the inner loop only. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      next:
      for (Photo photo : photos) {
        int round = 0;
        do {
          if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
            break;
          }
          round++;
        } while (round < 2);
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }
  }

  /** It goes on with the next photo. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      next:
      for (Photo photo : photos) {
        int round = 0;
        do {
          if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
            continue next;
          }
          round++;
        } while (round < 2);
        partner.send(photo);
      }
    }
  }
}
