package dev.consentgate.testdata.binding;

import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;

/** What a declared method made unrecognisable is nobody's photo any more. */
final class Blurred {
  private Blurred() {}

  /** Works on the content of pictures. */
  interface Pictures {
    /** Declared: no face is left. */
    byte[] blurFaces(byte[] picture);

    /** The picture in other colours, the faces as they were. */
    byte[] grayScale(byte[] picture);
  }

  /** Gray faces are faces. */
  static final class Leaking {
    void share(Pictures pictures, PartnerClient partner, Photo photo) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendBytes(pictures.grayScale(photo.getBytes()));
    }
  }

  /** Blurred faces are none. */
  static final class Sound {
    void share(Pictures pictures, PartnerClient partner, Photo photo) {
      partner.sendBytes(pictures.blurFaces(photo.getBytes()));
    }
  }
}
