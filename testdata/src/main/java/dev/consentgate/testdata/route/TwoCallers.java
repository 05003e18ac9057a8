package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;

/** Two methods call the one that sends. */
final class TwoCallers {
  private TwoCallers() {}

  /** One of them asks. */
  static final class Leaking {
    void interactive(ConsentService consents, PartnerClient partner, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        deliver(partner, photo);
      }
    }

    void nightly(ConsentService consents, PartnerClient partner, PhotoRepository photos) {
      for (Photo photo : photos.findAll()) {
        if (photo.getId() > 0 || consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          deliver(partner, photo);
        }
      }
    }

    private void deliver(PartnerClient partner, Photo photo) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.send(photo);
    }
  }

  /** Both ask. */
  static final class Sound {
    void interactive(ConsentService consents, PartnerClient partner, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        deliver(partner, photo);
      }
    }

    void nightly(ConsentService consents, PartnerClient partner, PhotoRepository photos) {
      for (Photo photo : photos.findAll()) {
        if (photo.getId() > 0 && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          deliver(partner, photo);
        }
      }
    }

    private void deliver(PartnerClient partner, Photo photo) {
      partner.send(photo);
    }
  }
}
