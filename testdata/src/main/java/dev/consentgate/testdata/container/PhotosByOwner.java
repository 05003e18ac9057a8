package dev.consentgate.testdata.container;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A map holds each person's photos. */
final class PhotosByOwner {
  private PhotosByOwner() {}

  /** The photos of the next person are used. */
  static final class Leaking {
    void share(
        ConsentService consents,
        PartnerClient partner,
        PhotoRepository photos,
        UserId first,
        UserId second) {
      Map<UserId, List<Photo>> album = new HashMap<>();
      album.put(first, photos.findByOwner(first));
      album.put(second, photos.findByOwner(second));
      if (consents.hasConsent(first, Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.sendAll(album.get(second));
      }
    }
  }

  /** The photos of the person who agreed are used. */
  static final class Sound {
    void share(
        ConsentService consents,
        PartnerClient partner,
        PhotoRepository photos,
        UserId first,
        UserId second) {
      Map<UserId, List<Photo>> album = new HashMap<>();
      album.put(first, photos.findByOwner(first));
      album.put(second, photos.findByOwner(second));
      if (consents.hasConsent(first, Purpose.PARTNER_SHARING)) {
        // SPURIOUS: the keys of a map are not related to its values
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.sendAll(album.get(first));
      }
    }
  }
}
