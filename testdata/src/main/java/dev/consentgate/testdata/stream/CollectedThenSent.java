package dev.consentgate.testdata.stream;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;
import java.util.stream.Collectors;

/** A stream is collected into a list. */
final class CollectedThenSent {
  private CollectedThenSent() {}

  /** The original goes. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      List<Photo> agreed =
          photos.stream()
              .filter(photo -> photo.getId() > 0)
              .filter(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))
              .collect(Collectors.toList());
      if (agreed.size() > 1) {
        // MISSING: UnconsentedMediaSharing: a check of the elements of one list is told as one of
        // another's
        // SPURIOUS: a check of the elements of one list is told as one of another's
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.sendAll(photos);
      }
    }
  }

  /** The collected list goes. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      List<Photo> agreed =
          photos.stream()
              .filter(photo -> photo.getId() > 0)
              .filter(photo -> consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING))
              .collect(Collectors.toList());
      if (agreed.size() > 1) {
        partner.sendAll(agreed);
      }
    }
  }
}
