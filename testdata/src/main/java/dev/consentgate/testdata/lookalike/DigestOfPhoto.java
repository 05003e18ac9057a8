package dev.consentgate.testdata.lookalike;

import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A partner gets a code that stands for a photo. */
final class DigestOfPhoto {
  private DigestOfPhoto() {}

  /** The code is the photo in other letters. */
  static final class Leaking {
    void share(PartnerClient partner, Photo photo) throws NoSuchAlgorithmException {
      byte[] code = Base64.getEncoder().encode(photo.getBytes());
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendBytes(code);
    }
  }

  /** The code is a digest of the photo. */
  static final class Sound {
    void share(PartnerClient partner, Photo photo) throws NoSuchAlgorithmException {
      byte[] code = MessageDigest.getInstance("SHA-256").digest(photo.getBytes());
      partner.sendBytes(code);
    }
  }
}
