package dev.consentgate.testdata.person;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** The photos of a list are sent one by one. */
final class FirstPhotoAsked {
  private FirstPhotoAsked() {}

  /** The owner of the first one is asked once. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Photo head = photos.get(0);
      for (Photo photo : photos) {
        Photo asked = head;
        if (consents.hasConsent(asked.getOwnerId(), Purpose.PARTNER_SHARING)) {
          // BUG: Diagnostic contains: ConsentForWrongSubject
          partner.send(photo);
        }
      }
    }
  }

  /** The owner of each is asked in its turn. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      Photo head = photos.get(0);
      for (Photo photo : photos) {
        Photo asked = photo;
        if (consents.hasConsent(asked.getOwnerId(), Purpose.PARTNER_SHARING)) {
          partner.send(photo);
        }
      }
    }
  }
}
