package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A loop looks for the first photo that may go. */
final class GuardOverBreak {
  private GuardOverBreak() {}

  /** It stops at the first one that may not. */
  static final class Leaking {
    void shareOne(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Photo found = null;
      for (Photo photo : photos) {
        if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          found = photo;
          break;
        }
      }
      if (found != null) {
        // MISSING: IneffectiveConsentCheck: a check that ran in the turn before does not choose the
        // rule
        // SPURIOUS: a check that ran in the turn before does not choose the rule
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(found);
      }
    }
  }

  /** It stops at the first one that may. */
  static final class Sound {
    void shareOne(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Photo found = null;
      for (Photo photo : photos) {
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          found = photo;
          break;
        }
      }
      if (found != null) {
        partner.send(found);
      }
    }
  }
}
