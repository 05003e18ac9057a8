package dev.consentgate.testdata.recursion;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** Two methods call each other and send in turn. */
final class EvenAndOdd {
  private EvenAndOdd() {}

  /** The second of them does not ask. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      even(consents, partner, photos, 0);
    }

    private void even(ConsentService consents, PartnerClient partner, List<Photo> photos, int at) {
      if (at < photos.size()) {
        Photo photo = photos.get(at);
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          partner.send(photo);
        }
        odd(consents, partner, photos, at + 1);
      }
    }

    private void odd(ConsentService consents, PartnerClient partner, List<Photo> photos, int at) {
      if (at < photos.size()) {
        Photo photo = photos.get(at);
        if (photo.getId() > 0 || consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          // BUG: Diagnostic contains: UnconsentedMediaSharing
          partner.send(photo);
        }
        even(consents, partner, photos, at + 1);
      }
    }
  }

  /** Both ask. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      even(consents, partner, photos, 0);
    }

    private void even(ConsentService consents, PartnerClient partner, List<Photo> photos, int at) {
      if (at < photos.size()) {
        Photo photo = photos.get(at);
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          partner.send(photo);
        }
        odd(consents, partner, photos, at + 1);
      }
    }

    private void odd(ConsentService consents, PartnerClient partner, List<Photo> photos, int at) {
      if (at < photos.size()) {
        Photo photo = photos.get(at);
        if (photo.getId() > 0 && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          partner.send(photo);
        }
        even(consents, partner, photos, at + 1);
      }
    }
  }
}
