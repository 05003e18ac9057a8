package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Texts with content are encoded, matched and replaced. */
final class TextConversions {
  private TextConversions() {}

  void urlEncoded(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText("image=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  void urlDecoded(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(URLDecoder.decode(text, StandardCharsets.UTF_8));
  }

  void replaced(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text.replaceAll("=+$", ""));
  }

  void template(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText("{image}".replace("{image}", text));
  }

  void lowerCase(Courier courier, Photo photo) {
    String text = new String(photo.getBytes(), StandardCharsets.UTF_8);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text.toLowerCase(Locale.ROOT).strip());
  }

  void streamOfCharacters(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(text.chars().toArray());
  }

  void compared(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    courier.sendText(text.compareTo("m") > 0 ? "late" : "early");
  }

  void found(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    courier.sendText("at " + text.indexOf('x'));
  }

  void replacedCaption(Courier courier, Photo photo, String caption) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    courier.sendText(caption.replaceAll("\\s+", " ") + text.isBlank());
  }
}
