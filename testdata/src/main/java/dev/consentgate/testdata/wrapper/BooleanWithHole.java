package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A method of the house answers whether a photo may go. */
final class BooleanWithHole {
  private BooleanWithHole() {}

  /** It says yes on one way without asking. */
  static final class Leaking {
    private final ConsentService consents;
    private final PartnerClient partner;

    Leaking(ConsentService consents, PartnerClient partner) {
      this.consents = consents;
      this.partner = partner;
    }

    void share(Photo photo) {
      if (mayGo(photo)) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }

    private boolean mayGo(Photo photo) {
      if (photo.getId() < 0) {
        return true;
      }
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }

  /** It says no on that way. */
  static final class Sound {
    private final ConsentService consents;
    private final PartnerClient partner;

    Sound(ConsentService consents, PartnerClient partner) {
      this.consents = consents;
      this.partner = partner;
    }

    void share(Photo photo) {
      if (mayGo(photo)) {
        partner.send(photo);
      }
    }

    private boolean mayGo(Photo photo) {
      if (photo.getId() < 0) {
        return false;
      }
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }
}
