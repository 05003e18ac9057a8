package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.List;

/** Two lists belong together by index. */
final class IndexOfOwners {
  private IndexOfOwners() {}

  /** The index of the owner is that of the turn before. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      for (int index = 1; index < photos.size(); index++) {
        Photo photo = photos.get(index);
        UserId owner = photos.get(index - 1).getOwnerId();
        if (consents.hasConsent(owner, Purpose.PARTNER_SHARING)) {
          // BUG: Diagnostic contains: ConsentForWrongSubject
          partner.send(photo);
        }
      }
    }
  }

  /** The index of the owner is not needed. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      for (int index = 1; index < photos.size(); index++) {
        Photo photo = photos.get(index);
        UserId owner = photo.getOwnerId();
        if (consents.hasConsent(owner, Purpose.PARTNER_SHARING)) {
          partner.send(photo);
        }
      }
    }
  }
}
