package dev.consentgate.testdata.loop;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A loop counts refusals. */
final class CountOfRefusals {
  private CountOfRefusals() {}

  /** A few refusals are put up with. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      int refusals = 0;
      for (Photo photo : photos) {
        if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          refusals++;
        }
      }
      if (refusals < 3) {
        // MISSING: IneffectiveConsentCheck: a count over all turns of a loop is not related to each
        // element
        // SPURIOUS: a count over all turns of a loop is not related to each element
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.sendAll(photos);
      }
    }
  }

  /** No refusal is put up with. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      int refusals = 0;
      for (Photo photo : photos) {
        if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          refusals++;
        }
      }
      if (refusals == 0) {
        // SPURIOUS: a count over all turns of a loop is not related to each element
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.sendAll(photos);
      }
    }
  }
}
