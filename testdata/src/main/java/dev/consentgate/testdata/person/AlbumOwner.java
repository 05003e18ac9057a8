package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.List;

/** An album has an owner, and photos of many people. */
final class AlbumOwner {
  private AlbumOwner() {}

  /** Photos that somebody put together. */
  record Album(UserId creator, List<Photo> photos) {}

  /** The owner of the album is asked. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Album album) {
      for (Photo photo : album.photos()) {
        if (consents.hasConsent(album.creator(), Purpose.PARTNER_SHARING)) {
          // BUG: Diagnostic contains: ConsentForWrongSubject
          partner.send(photo);
        }
      }
    }
  }

  /** The owner of each photo is asked. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Album album) {
      for (Photo photo : album.photos()) {
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          partner.send(photo);
        }
      }
    }
  }
}
