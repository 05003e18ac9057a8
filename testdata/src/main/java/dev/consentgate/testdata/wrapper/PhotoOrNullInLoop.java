package dev.consentgate.testdata.wrapper;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A method gives back each photo or null, and a loop sends. */
final class PhotoOrNullInLoop {
  private PhotoOrNullInLoop() {}

  /** It gives back the first photo unasked. */
  static final class Leaking {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      for (int at = 0; at < photos.size(); at++) {
        Photo open = open(consents, photos.get(at), at);
        if (open == null) {
          continue;
        }
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        partner.send(open);
      }
    }

    private static Photo open(ConsentService consents, Photo photo, int at) {
      if (at == 0 || consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return photo;
      }
      return null;
    }
  }

  /** It gives back the first photo if its owner agreed. */
  static final class Sound {
    void share(ConsentService consents, PartnerClient partner, List<Photo> photos) {
      for (int at = 0; at < photos.size(); at++) {
        Photo open = open(consents, photos.get(at), at);
        if (open == null) {
          continue;
        }
        partner.send(open);
      }
    }

    private static Photo open(ConsentService consents, Photo photo, int at) {
      if (at >= 0 && consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        return photo;
      }
      return null;
    }
  }
}
