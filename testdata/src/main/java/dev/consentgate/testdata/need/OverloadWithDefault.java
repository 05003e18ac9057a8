package dev.consentgate.testdata.need;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A guard has a short form. */
final class OverloadWithDefault {
  private OverloadWithDefault() {}

  /** The short form stands for the terms. */
  static final class Leaking {
    private static final class Guard {
      private final ConsentService consents;

      Guard(ConsentService consents) {
        this.consents = consents;
      }

      boolean allows(Photo photo) {
        return allows(photo, Purpose.TERMS_OF_SERVICE);
      }

      boolean allows(Photo photo, Purpose purpose) {
        return consents.hasConsent(photo.getOwnerId(), purpose);
      }
    }

    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Guard guard = new Guard(consents);
      photos.removeIf(photo -> !guard.allows(photo));
      // BUG: Diagnostic contains: ConsentForWrongPurpose
      partner.sendAll(photos);
    }
  }

  /** The short form stands for sharing. */
  static final class Sound {
    private static final class Guard {
      private final ConsentService consents;

      Guard(ConsentService consents) {
        this.consents = consents;
      }

      boolean allows(Photo photo) {
        return allows(photo, Purpose.PARTNER_SHARING);
      }

      boolean allows(Photo photo, Purpose purpose) {
        return consents.hasConsent(photo.getOwnerId(), purpose);
      }
    }

    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Guard guard = new Guard(consents);
      photos.removeIf(photo -> !guard.allows(photo));
      partner.sendAll(photos);
    }
  }
}
