package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** The way is many calls long. */
final class Deep {
  private Deep() {}

  private static String one(String text) {
    return two(text + "1");
  }

  private static String two(String text) {
    return three("2" + text);
  }

  private static String three(String text) {
    return four(text.trim());
  }

  private static String four(String text) {
    return five(new StringBuilder(text).append('4').toString());
  }

  private static String five(String text) {
    return text;
  }

  void content(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(one(Base64.getEncoder().encodeToString(photo.getBytes())));
  }

  void name(Courier courier, Photo photo) {
    courier.sendText(one("no. " + photo.getId()));
  }

  void below(Courier courier, Photo photo) {
    first(courier, Base64.getEncoder().encodeToString(photo.getBytes()), "no. " + photo.getId());
  }

  private void first(Courier courier, String content, String name) {
    second(courier, name, content);
  }

  private void second(Courier courier, String name, String content) {
    third(courier, content, name);
  }

  private void third(Courier courier, String content, String name) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(content);
    courier.sendText(name);
  }
}
