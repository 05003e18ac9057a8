package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;
import java.util.StringTokenizer;

/** Texts with content are taken apart. */
final class TextTaking {
  private TextTaking() {}

  void substring(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text.substring(5).trim());
  }

  void splitParts(Courier courier, Photo photo) {
    String text = "image," + Base64.getEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text.split(",")[1]);
  }

  void characters(Courier courier, Photo photo) {
    char[] characters = Base64.getEncoder().encodeToString(photo.getBytes()).toCharArray();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(new String(characters));
  }

  void characterByCharacter(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    StringBuilder copy = new StringBuilder();
    for (int index = 0; index < text.length(); index++) {
      copy.append(text.charAt(index));
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(copy.toString());
  }

  void tokens(Courier courier, Photo photo) {
    String text = "image " + Base64.getEncoder().encodeToString(photo.getBytes());
    StringTokenizer tokens = new StringTokenizer(text);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(tokens.nextToken());
  }

  void length(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    courier.sendText("length " + text.length());
  }

  void isEmpty(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    courier.sendText(text.isEmpty() ? "none" : "some");
  }
}
