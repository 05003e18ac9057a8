package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.PhotoRepository;
import dev.consentgate.testdata.world.Purpose;

/** A thumbnail is made of a photo. */
final class Thumbnail {
  private Thumbnail() {}

  /** It is made of another photo than the one whose owner was asked. */
  static final class Leaking {
    void share(
        ConsentService consents,
        PartnerClient partner,
        PhotoRepository photos,
        long id,
        long cover) {
      Photo photo = photos.findById(id);
      Photo other = photos.findById(cover);
      byte[] thumbnail = shrink(other.getBytes(), 64);
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING) && other != null) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.sendBytes(thumbnail);
      }
    }

    private static byte[] shrink(byte[] bytes, int size) {
      byte[] small = new byte[size];
      for (int index = 0; index < size; index++) {
        small[index] = bytes[index * bytes.length / size];
      }
      return small;
    }
  }

  /** It is made of the photo whose owner was asked. */
  static final class Sound {
    void share(
        ConsentService consents,
        PartnerClient partner,
        PhotoRepository photos,
        long id,
        long cover) {
      Photo photo = photos.findById(id);
      Photo other = photos.findById(cover);
      byte[] thumbnail = shrink(photo.getBytes(), 64);
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING) && other != null) {
        partner.sendBytes(thumbnail);
      }
    }

    private static byte[] shrink(byte[] bytes, int size) {
      byte[] small = new byte[size];
      for (int index = 0; index < size; index++) {
        small[index] = bytes[index * bytes.length / size];
      }
      return small;
    }
  }
}
