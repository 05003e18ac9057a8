package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** One helper serves photos and other things. */
final class ContextSensitivity {
  private ContextSensitivity() {}

  private static byte[] copy(byte[] content) {
    return content.clone();
  }

  private static String wrap(String text) {
    return decorate(text);
  }

  private static String decorate(String text) {
    return "<" + text + ">";
  }

  void both(Courier courier, Photo photo, byte[] logo) {
    byte[] first = copy(photo.getBytes());
    byte[] second = copy(logo);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(first);
    courier.sendBytes(second);
  }

  void deep(Courier courier, Photo photo) {
    String first = wrap(Base64.getEncoder().encodeToString(photo.getBytes()));
    String second = wrap("caption");
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(first);
    courier.sendText(second);
  }
}
