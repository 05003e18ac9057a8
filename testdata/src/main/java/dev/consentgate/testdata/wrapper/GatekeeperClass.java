package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** Another class of the house asks. */
final class GatekeeperClass {
  private GatekeeperClass() {}

  /** It asks the person who uploaded. */
  static final class Leaking {
    private static final class Gatekeeper {
      private final ConsentService consents;

      Gatekeeper(ConsentService consents) {
        this.consents = consents;
      }

      boolean opensFor(Photo photo) {
        return consents.hasConsent(photo.getUploaderId(), Purpose.PARTNER_SHARING);
      }
    }

    private final Gatekeeper gatekeeper;
    private final PartnerClient partner;

    Leaking(ConsentService consents, PartnerClient partner) {
      this.gatekeeper = new Gatekeeper(consents);
      this.partner = partner;
    }

    void share(Photo photo) {
      if (!gatekeeper.opensFor(photo)) {
        return;
      }
      // BUG: Diagnostic contains: ConsentForWrongSubject
      partner.send(photo);
    }
  }

  /** It asks the person in the photo. */
  static final class Sound {
    private static final class Gatekeeper {
      private final ConsentService consents;

      Gatekeeper(ConsentService consents) {
        this.consents = consents;
      }

      boolean opensFor(Photo photo) {
        return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      }
    }

    private final Gatekeeper gatekeeper;
    private final PartnerClient partner;

    Sound(ConsentService consents, PartnerClient partner) {
      this.gatekeeper = new Gatekeeper(consents);
      this.partner = partner;
    }

    void share(Photo photo) {
      if (!gatekeeper.opensFor(photo)) {
        return;
      }
      partner.send(photo);
    }
  }
}
