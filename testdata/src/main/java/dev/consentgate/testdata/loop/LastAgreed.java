package dev.consentgate.testdata.loop;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A loop looks for a photo and leaves it in a variable. */
final class LastAgreed {
  private LastAgreed() {}

  /** It leaves the last photo there. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Photo found = null;
      for (Photo photo : photos) {
        if (photo.getBytes().length > 10
            || consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          found = photo;
          break;
        }
      }
      if (found != null) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(found);
      }
    }
  }

  /** It leaves an agreed photo there. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Photo found = null;
      for (Photo photo : photos) {
        if (photo.getBytes().length > 10
            && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
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
