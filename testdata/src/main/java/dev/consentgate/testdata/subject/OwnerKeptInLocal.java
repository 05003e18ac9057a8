package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.List;

/** The owner is kept in a local while the photo changes hands. */
final class OwnerKeptInLocal {
  private OwnerKeptInLocal() {}

  /** The local is of the photo before. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      UserId owner = photos.get(0).getOwnerId();
      for (int index = 0; index < photos.size(); index++) {
        Photo photo = photos.get(index);
        if (index == 0) {
          owner = photo.getOwnerId();
        }
        if (consents.hasConsent(owner, Purpose.PARTNER_SHARING)) {
          // MISSING: ConsentForWrongSubject: an owner kept over the turns of a loop is not told
          // from another one
          // SPURIOUS: an owner kept over the turns of a loop is not told from another one
          // BUG: Diagnostic contains: ConsentSubjectUnproven
          partner.send(photo);
        }
      }
    }
  }

  /** The local is of the photo at hand. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      UserId owner = photos.get(0).getOwnerId();
      for (int index = 0; index < photos.size(); index++) {
        Photo photo = photos.get(index);
        owner = photo.getOwnerId();
        if (consents.hasConsent(owner, Purpose.PARTNER_SHARING)) {
          partner.send(photo);
        }
      }
    }
  }
}
