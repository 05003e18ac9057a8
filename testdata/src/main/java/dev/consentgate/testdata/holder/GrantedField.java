package dev.consentgate.testdata.holder;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A field remembers an answer from an earlier call. */
final class GrantedField {
  private GrantedField() {}

  /** A later call relies on it. */
  static final class Leaking {
    private boolean open;

    void prepare(ConsentService consents, Photo photo) {
      open = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (open) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }
  }

  /** A later call asks again. */
  static final class Sound {
    private boolean open;

    void prepare(ConsentService consents, Photo photo) {
      open = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      open = consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      if (open) {
        partner.send(photo);
      }
    }
  }
}
