package dev.consentgate.testdata.stream;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A stream goes on while owners agree. */
final class TakeWhile {
  private TakeWhile() {}

  /** It drops while they agree. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      List<Photo> batch =
          photos.stream()
              .dropWhile(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))
              .toList();
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendAll(batch);
    }
  }

  /** It takes while they agree. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      List<Photo> batch =
          photos.stream()
              .takeWhile(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))
              .toList();
      partner.sendAll(batch);
    }
  }
}
