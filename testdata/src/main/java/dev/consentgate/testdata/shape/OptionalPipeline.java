package dev.consentgate.testdata.shape;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.Optional;

/** A photo runs through an optional. */
final class OptionalPipeline {
  private OptionalPipeline() {}

  /** The optional is filled again if it has become empty. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Optional<Photo> open =
          Optional.of(photo)
              .filter(one -> consents.hasConsent(one.getOwnerId(), Purpose.PARTNER_SHARING))
              .or(() -> Optional.of(photo));
      // BUG: Diagnostic contains: IneffectiveConsentCheck
      open.ifPresent(partner::send);
    }
  }

  /** The optional stays empty if it has become empty. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Optional<Photo> open =
          Optional.of(photo)
              .filter(one -> consents.hasConsent(one.getOwnerId(), Purpose.PARTNER_SHARING))
              .or(Optional::empty);
      open.ifPresent(partner::send);
    }
  }
}
