package dev.consentgate.testdata.conformance.sanitizers;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.UserId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** A digest is no media; a pseudonym of a person changes nothing about the picture. */
final class Digests {
  private Digests() {}

  void digest(Courier courier, Photo photo) throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(photo.getBytes());
    courier.sendText(Base64.getEncoder().encodeToString(digest));
  }

  void digestBeside(Courier courier, Photo photo) throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(Map.of("digest", digest, "content", photo.getBytes()));
  }

  void hashCodeOf(Courier courier, Photo photo) {
    courier.sendText("hash " + Arrays.hashCode(photo.getBytes()));
  }

  void pseudonymous(Courier courier, Photo photo) {
    String owner = Integer.toHexString(photo.getOwnerId().hashCode());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(new Photo(photo.getId(), new UserId(owner), null, photo.getBytes()));
  }
}
