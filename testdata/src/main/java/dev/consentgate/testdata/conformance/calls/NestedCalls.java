package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** Calls stand in the arguments of calls. */
final class NestedCalls {
  private NestedCalls() {}

  private static String join(String left, String right) {
    return left + right;
  }

  private static String left(String left, String right) {
    return left;
  }

  private static String encode(byte[] content) {
    return Base64.getEncoder().encodeToString(content);
  }

  void joined(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(join("a", left(encode(photo.getBytes()), "b")));
  }

  void dropped(Courier courier, Photo photo) {
    courier.sendText(left("a", join(encode(photo.getBytes()), "b")));
  }

  void inCondition(Courier courier, Photo photo) {
    courier.sendText(encode(photo.getBytes()).length() > 5 ? left("a", "b") : join("c", "d"));
  }
}
