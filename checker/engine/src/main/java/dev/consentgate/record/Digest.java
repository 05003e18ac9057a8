package dev.consentgate.record;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * A short identity of some texts: equal texts in equal order give an equal digest. It tells texts
 * that changed from texts that did not; against a forger it is no help, who could write the stamp.
 *
 * <p>Two checksums that the processor computes by itself, since a cryptographic digest of all
 * sources was a third of what the checks cost where nothing is found.
 */
public final class Digest {

  private final Checksum first = new CRC32();
  private final Checksum second = new CRC32C();

  public void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    first.update(bytes, 0, bytes.length);
    first.update(0);
    second.update(bytes, 0, bytes.length);
    second.update(0);
  }

  /** The digest of some bytes. */
  public static String of(byte[] bytes) {
    Digest digest = new Digest();
    digest.first.update(bytes, 0, bytes.length);
    digest.second.update(bytes, 0, bytes.length);
    return digest.text();
  }

  /** The digest of one text. */
  public static String of(String text) {
    Digest digest = new Digest();
    digest.add(text);
    return digest.text();
  }

  public String text() {
    return String.format(Locale.ROOT, "%08x%08x", first.getValue(), second.getValue());
  }
}
