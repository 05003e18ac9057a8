package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** An album has a cover and pages. */
final class CoverOfAlbum {
  private CoverOfAlbum() {}

  /** The owner of the cover is asked, and the pages go. */
  static final class Leaking {
    private record Album(Photo cover, List<Photo> pages) {}

    void share(ConsentService consents, PartnerClient partner, Album album) {
      if (consents.hasConsent(album.cover().getOwnerId(), Purpose.PARTNER_SHARING)) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.sendAll(album.pages());
      }
    }
  }

  /** The owner of the cover is asked, and the cover goes. */
  static final class Sound {
    private record Album(Photo cover, List<Photo> pages) {}

    void share(ConsentService consents, PartnerClient partner, Album album) {
      if (consents.hasConsent(album.cover().getOwnerId(), Purpose.PARTNER_SHARING)) {
        partner.send(album.cover());
      }
    }
  }
}
