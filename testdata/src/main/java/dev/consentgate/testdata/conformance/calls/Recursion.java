package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** Methods call themselves and each other. */
final class Recursion {
  private Recursion() {}

  private static byte[] down(byte[] content, int depth) {
    return depth == 0 ? content : down(content.clone(), depth - 1);
  }

  private static int length(byte[] content, int from) {
    return from >= content.length ? 0 : 1 + length(content, from + 1);
  }

  private static String even(String text, int rounds) {
    return rounds == 0 ? text : odd(text + "a", rounds - 1);
  }

  private static String odd(String text, int rounds) {
    return rounds == 0 ? "" : even(text + "b", rounds - 1);
  }

  private static String nothing(String text, int rounds) {
    return rounds <= 0 ? "" : nothing(text + "b", rounds - 1);
  }

  void descending(Courier courier, Photo photo, int depth) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(down(photo.getBytes(), depth));
  }

  void mutual(Courier courier, Photo photo, int rounds) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(even(text, rounds));
  }

  void dropped(Courier courier, Photo photo, int rounds) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    courier.sendText(nothing(text, rounds));
  }

  void measured(Courier courier, Photo photo) {
    courier.sendText("length " + length(photo.getBytes(), 0));
  }
}
