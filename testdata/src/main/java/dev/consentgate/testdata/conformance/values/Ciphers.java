package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;

/** Content is enciphered and hashed. */
final class Ciphers {
  private Ciphers() {}

  void enciphered(Courier courier, Photo photo, Cipher cipher) throws GeneralSecurityException {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(cipher.doFinal(photo.getBytes()));
  }

  void cipherStream(Courier courier, Photo photo, Cipher cipher) throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (CipherOutputStream out = new CipherOutputStream(target, cipher)) {
      out.write(photo.getBytes());
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(target.toByteArray());
  }

  void digest(Courier courier, Photo photo) throws NoSuchAlgorithmException {
    courier.sendBytes(MessageDigest.getInstance("SHA-256").digest(photo.getBytes()));
  }

  void updatedDigest(Courier courier, Photo photo) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(photo.getBytes());
    courier.sendBytes(digest.digest());
  }

  void checksum(Courier courier, Photo photo) {
    CRC32 checksum = new CRC32();
    checksum.update(photo.getBytes());
    courier.sendText("sum " + checksum.getValue());
  }

  void deflated(Courier courier, Photo photo) {
    Deflater deflater = new Deflater();
    deflater.setInput(photo.getBytes());
    deflater.finish();
    byte[] packed = new byte[1000];
    int size = deflater.deflate(packed);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(Arrays.copyOf(packed, size));
  }
}
