package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.Optional;

/** A store gives photos by methods whose names do not say that they look something up. */
final class LatestOfStore {
  private LatestOfStore() {}

  /** Photos by the names of albums. */
  interface Albums {
    /** The photo that was taken last. */
    Photo latest(String album);
  }

  /** It is sent as it is. */
  static final class Leaking {
    private final Albums albums;

    Leaking(Albums albums) {
      this.albums = albums;
    }

    void share(PartnerClient partner, String album) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendBytes(albums.latest(album).getBytes());
    }
  }

  /** A helper gives it in an optional, and the optional is compared with null. */
  static final class Compared {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (allowed(consents, photo) != null) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }

    private static Optional<Photo> allowed(ConsentService consents, Photo photo) {
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)
          ? Optional.of(photo)
          : Optional.empty();
    }
  }

  /** The owner is asked. */
  static final class Sound {
    private final Albums albums;

    Sound(Albums albums) {
      this.albums = albums;
    }

    void share(ConsentService consents, PartnerClient partner, String album) {
      Photo photo = albums.latest(album);
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        partner.sendBytes(photo.getBytes());
      }
    }

    void shareFound(ConsentService consents, PartnerClient partner, Photo photo) {
      if (allowed(consents, photo).isPresent()) {
        partner.send(photo);
      }
    }

    private static Optional<Photo> allowed(ConsentService consents, Photo photo) {
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)
          ? Optional.of(photo)
          : Optional.empty();
    }
  }
}
