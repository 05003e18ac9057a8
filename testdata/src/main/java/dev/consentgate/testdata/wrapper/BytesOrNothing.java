package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;

/** A method gives back the content, or an empty array. */
final class BytesOrNothing {
  private BytesOrNothing() {}

  /** It gives back the content of small photos. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      byte[] content = content(consents, photo);
      if (content.length > 0) {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.sendBytes(content);
      }
    }

    private static byte[] content(ConsentService consents, Photo photo) {
      if (photo.getBytes().length < 64) {
        return photo.getBytes();
      }
      consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      return photo.getBytes();
    }
  }

  /** It gives back nothing of small photos. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, Photo photo) {
      byte[] content = content(consents, photo);
      if (content.length > 0) {
        partner.sendBytes(content);
      }
    }

    private static byte[] content(ConsentService consents, Photo photo) {
      if (photo.getBytes().length < 64) {
        return new byte[0];
      }
      consents.requireConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING);
      return photo.getBytes();
    }
  }
}
