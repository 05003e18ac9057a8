package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.nio.charset.StandardCharsets;

/** Helpers return on several ways. */
final class EarlyReturns {
  private EarlyReturns() {}

  private static byte[] orEmpty(byte[] content, int limit) {
    if (content.length > limit) {
      return new byte[0];
    }
    return content;
  }

  private static String describe(Photo photo, boolean full) {
    if (!full) {
      return "photo " + photo.getId();
    }
    try {
      return new String(photo.getBytes(), StandardCharsets.UTF_8);
    } finally {
      full = false;
    }
  }

  private static byte[] nothing(byte[] content) {
    for (byte each : content) {
      if (each == 7) {
        return new byte[] {7};
      }
    }
    return new byte[0];
  }

  void perhapsEmpty(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(orEmpty(photo.getBytes(), 100));
  }

  void described(Courier courier, Photo photo) {
    courier.sendText(describe(photo, false));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(describe(photo, true));
  }

  void neverContent(Courier courier, Photo photo) {
    courier.sendBytes(nothing(photo.getBytes()));
  }
}
