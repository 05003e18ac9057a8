package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Base64;
import java.util.List;
import java.util.StringJoiner;

/** Texts are built of content. */
final class TextBuilding {
  private TextBuilding() {}

  void concatenated(Courier courier, Photo photo) {
    String text = "photo=" + new String(photo.getBytes(), StandardCharsets.ISO_8859_1);
    text += "&end";
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text);
  }

  void formatted(Courier courier, Photo photo) {
    String content = Base64.getEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(String.format("{\"image\":\"%s\"}", content));
  }

  void formattedMethod(Courier courier, Photo photo) {
    String content = Base64.getEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText("image=%s".formatted(content));
  }

  void joined(Courier courier, Photo photo) {
    String content = Base64.getEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(String.join("&", "a=1", "image=" + content));
  }

  void joiner(Courier courier, Photo photo) {
    StringJoiner fields = new StringJoiner(",", "[", "]");
    fields.add("caption").add(Base64.getEncoder().encodeToString(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(fields.toString());
  }

  void messageFormat(Courier courier, Photo photo) {
    String content = Base64.getEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(MessageFormat.format("image: {0}", content));
  }

  void formattedId(Courier courier, Photo photo) {
    courier.sendText(String.format("{\"image\":\"%d\"}", photo.getId()));
  }

  void joinedCaptions(Courier courier, Photo photo, List<String> captions) {
    String text = String.join("&", captions);
    courier.sendText(photo.getBytes().length > 5 ? text : "");
  }
}
