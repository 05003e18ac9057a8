package dev.consentgate.testdata.stream;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A stream filters photos. */
final class Filter {
  private Filter() {}

  /** It filters by the answer of the uploader. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      photos.stream()
          .filter(photo -> consents.hasConsent(photo.getUploaderId(), Purpose.PARTNER_SHARING))
          // BUG: Diagnostic contains: ConsentForWrongSubject
          .forEach(photo -> partner.send(photo));
    }
  }

  /** It filters by the answer of the owner. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      photos.stream()
          .filter(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))
          .forEach(photo -> partner.send(photo));
    }
  }
}
