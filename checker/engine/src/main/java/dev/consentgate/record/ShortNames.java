package dev.consentgate.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Short names of texts: equal texts in equal order have equal names. */
final class ShortNames {

  private static final int FLOW_BYTES = 4;
  private static final int FILE_BYTES = 8;

  private ShortNames() {}

  /** The name of a flow or a route: eight hexadecimal digits. */
  static String ofFlow(List<String> parts) {
    return of(parts, FLOW_BYTES);
  }

  /** The name of a whole text: sixteen hexadecimal digits. */
  static String ofText(String text) {
    return of(List.of(text), FILE_BYTES);
  }

  private static String of(List<String> parts, int bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
