package dev.consentgate.testdata.stream;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A stream maps photos to optional agreements. */
final class MapToAgreement {
  private MapToAgreement() {}

  /** It looks for those without one. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      photos.stream()
          .filter(photo -> consents.find(photo.getOwnerId(), Purpose.PARTNER_SHARING).isEmpty())
          // BUG: Diagnostic contains: IneffectiveConsentCheck
          .forEach(photo -> partner.sendBytes(photo.getBytes()));
    }
  }

  /** It looks for those with one. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      photos.stream()
          .filter(photo -> consents.find(photo.getOwnerId(), Purpose.PARTNER_SHARING).isPresent())
          .forEach(photo -> partner.sendBytes(photo.getBytes()));
    }
  }
}
