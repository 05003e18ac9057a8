package dev.consentgate.testdata.holder;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A record holds a photo beside the decision about it. */
final class PhotoWithDecision {
  private PhotoWithDecision() {}

  /** The decision is the uploader's. */
  static final class Leaking {
    record Reviewed(Photo photo, boolean allowed) {}

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      deliver(partner, review(consents, photo));
    }

    private Reviewed review(ConsentService consents, Photo photo) {
      return new Reviewed(
          photo, consents.hasConsent(photo.getUploaderId(), Purpose.PARTNER_SHARING));
    }

    private void deliver(PartnerClient partner, Reviewed reviewed) {
      if (reviewed.allowed()) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(reviewed.photo());
      }
    }
  }

  /** The decision is the owner's. */
  static final class Sound {
    record Reviewed(Photo photo, boolean allowed) {}

    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      deliver(partner, review(consents, photo));
    }

    private Reviewed review(ConsentService consents, Photo photo) {
      return new Reviewed(photo, consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING));
    }

    private void deliver(PartnerClient partner, Reviewed reviewed) {
      if (reviewed.allowed()) {
        partner.send(reviewed.photo());
      }
    }
  }
}
