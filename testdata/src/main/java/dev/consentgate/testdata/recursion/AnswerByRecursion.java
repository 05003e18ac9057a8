package dev.consentgate.testdata.recursion;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A method asks about all photos by calling itself. */
final class AnswerByRecursion {
  private AnswerByRecursion() {}

  /** It gives up after some of them and says yes. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (agreed(consents, photo, 3)) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(photo);
      }
    }

    private boolean agreed(ConsentService consents, Photo photo, int attempts) {
      if (attempts == 0) {
        return true;
      }
      if (photo.getBytes().length % attempts == 1) {
        return agreed(consents, photo, attempts - 1);
      }
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }

  /** It gives up after some of them and says no. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (agreed(consents, photo, 3)) {
        partner.send(photo);
      }
    }

    private boolean agreed(ConsentService consents, Photo photo, int attempts) {
      if (attempts == 0) {
        return false;
      }
      if (photo.getBytes().length % attempts == 1) {
        return agreed(consents, photo, attempts - 1);
      }
      return consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
    }
  }
}
