package dev.consentgate.testdata.conformance.sanitizers;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** What the policy declares to remove media, and what only sounds like it. */
final class OwnWords {
  private OwnWords() {}

  private static byte[] clean(byte[] content) {
    return content.clone();
  }

  private static byte[] blank(byte[] content) {
    return new byte[content.length];
  }

  private static String redact(String text) {
    return "[redacted]";
  }

  private static String redactHead(String text) {
    return "[redacted]" + text.substring(10);
  }

  void namedClean(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(clean(photo.getBytes()));
  }

  void reallyBlank(Courier courier, Photo photo) {
    courier.sendBytes(blank(photo.getBytes()));
  }

  void redacted(Courier courier, Photo photo) {
    courier.sendText(redact(Base64.getEncoder().encodeToString(photo.getBytes())));
  }

  void partlyRedacted(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(redactHead(Base64.getEncoder().encodeToString(photo.getBytes())));
  }

  void perhapsBlank(Courier courier, Photo photo, boolean anonymous) {
    byte[] content = photo.getBytes();
    if (anonymous) {
      content = blank(content);
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(content);
  }
}
