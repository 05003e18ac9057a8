package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** What replaces content is no content. */
final class UniformReplacement {
  private UniformReplacement() {}

  void filled(Courier courier, Photo photo) {
    byte[] content = photo.getBytes().clone();
    content = new byte[content.length];
    Arrays.fill(content, (byte) 1);
    courier.sendBytes(content);
  }

  void clonedFlow(Courier courier, Photo photo) {
    byte[] content = photo.getBytes().clone();
    content[0] = 0;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(content);
  }

  void constantText(Courier courier, Photo photo) {
    String text = new String(photo.getBytes(), StandardCharsets.ISO_8859_1);
    text = "nothing";
    courier.sendText(text);
  }

  void replacedText(Courier courier, Photo photo) {
    String text = "<image>".replace("image", Base64.getEncoder().encodeToString(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text);
  }

  void comparison(Courier courier, Photo photo, Photo other) {
    courier.sendText(Arrays.equals(photo.getBytes(), other.getBytes()) ? "same" : "different");
  }
}
