package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.UserId;

/** A helper takes two people, one of whom owns the photo. */
final class SwappedPair {
  private SwappedPair() {}

  /** They are handed over in the wrong order. */
  static final class Leaking {
    void deliver(ConsentService consents, PartnerClient partner, Photo photo, UserId viewer) {
      if (visible(consents, viewer, photo.getOwnerId())) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(photo);
      }
    }

    private static boolean visible(ConsentService consents, UserId viewed, UserId viewer) {
      return !viewed.equals(viewer) && consents.hasConsent(viewed, Purpose.PARTNER_SHARING);
    }
  }

  /** They are handed over in the right order. */
  static final class Sound {
    void deliver(ConsentService consents, PartnerClient partner, Photo photo, UserId viewer) {
      if (visible(consents, photo.getOwnerId(), viewer)) {
        partner.send(photo);
      }
    }

    private static boolean visible(ConsentService consents, UserId viewed, UserId viewer) {
      return !viewed.equals(viewer) && consents.hasConsent(viewed, Purpose.PARTNER_SHARING);
    }
  }
}
