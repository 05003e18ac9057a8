package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.Optional;

/** A wrapper gives back the photo in an optional. */
final class OptionalPhoto {
  private OptionalPhoto() {}

  /** It fills the optional in one case without asking. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Optional<Photo> allowed = allowed(consents, photo);
      if (allowed.isPresent()) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(allowed.get());
      }
    }

    private Optional<Photo> allowed(ConsentService consents, Photo photo) {
      if (photo.getId() < 1000) {
        return Optional.of(photo);
      }
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)
          ? Optional.of(photo)
          : Optional.empty();
    }
  }

  /** It leaves the optional empty in that case. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      Optional<Photo> allowed = allowed(consents, photo);
      if (allowed.isPresent()) {
        partner.send(allowed.get());
      }
    }

    private Optional<Photo> allowed(ConsentService consents, Photo photo) {
      if (photo.getId() < 1000) {
        return Optional.empty();
      }
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)
          ? Optional.of(photo)
          : Optional.empty();
    }
  }
}
