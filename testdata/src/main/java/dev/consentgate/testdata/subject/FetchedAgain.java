package dev.consentgate.testdata.subject;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;

/** A photo is fetched, asked about and fetched again. */
final class FetchedAgain {
  private FetchedAgain() {}

  /** It is fetched by another id. */
  static final class Leaking {
    void share(
        ConsentService consents,
        PartnerClient partner,
        PhotoRepository photos,
        long id,
        long other) {
      Photo photo = photos.findById(id);
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return;
      }
      Photo fresh = photos.findById(other);
      // BUG: Diagnostic contains: ConsentForWrongSubject
      partner.send(fresh);
    }
  }

  /** It is fetched by the same id. */
  static final class Sound {
    void share(
        ConsentService consents,
        PartnerClient partner,
        PhotoRepository photos,
        long id,
        long other) {
      Photo photo = photos.findById(id);
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return;
      }
      Photo fresh = photos.findById(id);
      partner.send(fresh);
    }
  }
}
