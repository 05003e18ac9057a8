package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** An iterator takes photos out of a list. */
final class IteratorRemove {
  private IteratorRemove() {}

  /** It takes them out by size alone in one case. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      List<Photo> chosen = new ArrayList<>(photos);
      Iterator<Photo> each = chosen.iterator();
      while (each.hasNext()) {
        Photo photo = each.next();
        if (photo.getBytes().length > 1000
            && !consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          each.remove();
        }
      }
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendAll(chosen);
    }
  }

  /** It takes out all whose owners did not agree. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      List<Photo> chosen = new ArrayList<>(photos);
      Iterator<Photo> each = chosen.iterator();
      while (each.hasNext()) {
        Photo photo = each.next();
        if (photo.getBytes().length > 1000
            || !consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          each.remove();
        }
      }
      // SPURIOUS: removal through an iterator is not followed
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendAll(chosen);
    }
  }
}
