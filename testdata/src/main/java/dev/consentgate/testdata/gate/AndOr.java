package dev.consentgate.testdata.gate;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;
import java.util.function.Predicate;

/** Two predicates are joined. */
final class AndOr {
  private AndOr() {}

  /** Either of them is enough. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Predicate<Photo> small = photo -> photo.getBytes().length < 1000;
      Predicate<Photo> agreed =
          photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      photos.stream().filter(small.or(agreed)).forEach(partner::send);
    }
  }

  /** Both are needed. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Predicate<Photo> small = photo -> photo.getBytes().length < 1000;
      Predicate<Photo> agreed =
          photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      photos.stream().filter(small.and(agreed)).forEach(partner::send);
    }
  }
}
