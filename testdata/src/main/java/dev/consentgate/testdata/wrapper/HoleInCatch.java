package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentException;
import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A wrapper turns a throwing check into an answer. */
final class HoleInCatch {
  private HoleInCatch() {}

  /** Whatever else goes wrong is a yes. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (agreed(consents, photo)) {
        // BUG: Diagnostic contains: IneffectiveConsentCheck
        partner.send(photo);
      }
    }

    private static boolean agreed(ConsentService consents, Photo photo) {
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        return true;
      } catch (ConsentException e) {
        return false;
      } catch (IllegalStateException e) {
        return true;
      }
    }
  }

  /** Whatever else goes wrong is a no. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (agreed(consents, photo)) {
        partner.send(photo);
      }
    }

    private static boolean agreed(ConsentService consents, Photo photo) {
      try {
        consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
        return true;
      } catch (ConsentException e) {
        return false;
      } catch (IllegalStateException e) {
        return false;
      }
    }
  }
}
