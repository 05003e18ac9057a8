package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.Arrays;

/** A copy of the photo is made and sent. */
final class CopyOfPhoto {
  private CopyOfPhoto() {}

  /** The copy is made of the other photo's content. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo other) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        byte[] copy = Arrays.copyOf(other.getBytes(), 100);
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.sendBytes(copy);
      }
    }
  }

  /** The copy is made of the asked photo's content. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo, Photo other) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        byte[] copy = Arrays.copyOf(photo.getBytes(), 100);
        partner.sendBytes(copy);
      }
    }
  }
}
