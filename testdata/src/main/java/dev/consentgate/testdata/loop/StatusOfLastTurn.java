package dev.consentgate.testdata.loop;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.ConsentStatus;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.Iterator;

/** A status is kept over the turns of a loop. */
final class StatusOfLastTurn {
  private StatusOfLastTurn() {}

  /** It may be of the photo before. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Iterator<Photo> photos) {
      ConsentStatus status = ConsentStatus.UNKNOWN;
      while (photos.hasNext()) {
        Photo photo = photos.next();
        if (photo.getBytes().length > 10) {
          status = consents.status(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        }
        if (status == ConsentStatus.GRANTED) {
          // BUG: Diagnostic contains: UnconsentedMediaSharing
          partner.send(photo);
        }
      }
    }
  }

  /** It is unknown at the start of each turn. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Iterator<Photo> photos) {
      ConsentStatus status = ConsentStatus.UNKNOWN;
      while (photos.hasNext()) {
        Photo photo = photos.next();
        status = ConsentStatus.UNKNOWN;
        if (photo.getBytes().length > 10) {
          status = consents.status(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        }
        if (status == ConsentStatus.GRANTED) {
          partner.send(photo);
        }
      }
    }
  }
}
