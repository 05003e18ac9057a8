package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** Methods of one name differ by their parameters. */
final class Overloads {
  private Overloads() {}

  private static String show(Object thing) {
    return "a thing";
  }

  private static String show(byte[] content) {
    return Base64.getEncoder().encodeToString(content);
  }

  private static String show(long number) {
    return "no. " + number;
  }

  void bytes(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(show(photo.getBytes()));
  }

  void asObject(Courier courier, Photo photo) {
    courier.sendText(show((Object) photo.getBytes()));
  }

  void number(Courier courier, Photo photo) {
    courier.sendText(show(photo.getId()));
  }
}
