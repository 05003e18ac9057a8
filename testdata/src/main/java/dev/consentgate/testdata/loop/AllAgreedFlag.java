package dev.consentgate.testdata.loop;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A loop finds out whether all owners agree. */
final class AllAgreedFlag {
  private AllAgreedFlag() {}

  /** An agreement lifts it, and nothing lowers it. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      boolean all = true;
      for (Photo photo : photos) {
        all |= consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
      if (all) {
        // MISSING: IneffectiveConsentCheck: a flag over all turns of a loop is not related to each
        // element
        // SPURIOUS: a flag over all turns of a loop is not related to each element
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.sendAll(photos);
      }
    }
  }

  /** The first refusal lowers it. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      boolean all = true;
      for (Photo photo : photos) {
        all &= consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
      if (all) {
        // SPURIOUS: a flag over all turns of a loop is not related to each element
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.sendAll(photos);
      }
    }
  }
}
