package dev.consentgate.testdata.need;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A list of purposes must be covered. */
final class AllOfPurposes {
  private AllOfPurposes() {}

  /** The purpose of the upload is not among them. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (all(consents, photo.getOwnerId(), Purpose.ANALYTICS, Purpose.MARKETING)) {
        // BUG: Diagnostic contains: ConsentForWrongPurpose
        partner.send(photo);
      }
    }

    private static boolean all(ConsentService consents, UserId person, Purpose... purposes) {
      for (Purpose purpose : purposes) {
        if (!consents.hasConsent(person, purpose)) {
          return false;
        }
      }
      return true;
    }
  }

  /** The purpose of the upload is among them. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      if (all(consents, photo.getOwnerId(), Purpose.ANALYTICS, Purpose.PARTNER_SHARING)) {
        partner.send(photo);
      }
    }

    private static boolean all(ConsentService consents, UserId person, Purpose... purposes) {
      for (Purpose purpose : purposes) {
        if (!consents.hasConsent(person, purpose)) {
          return false;
        }
      }
      return true;
    }
  }
}
