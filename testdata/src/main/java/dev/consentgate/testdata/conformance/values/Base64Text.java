package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Content becomes base64 text and comes back. */
final class Base64Text {
  private Base64Text() {}

  void encoded(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(Base64.getEncoder().encodeToString(photo.getBytes()));
  }

  void dataUrl(Courier courier, Photo photo) {
    String url =
        "data:image/jpeg;base64," + Base64.getMimeEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(url);
  }

  void roundTrip(Courier courier, Photo photo) {
    String text =
        new String(Base64.getEncoder().encode(photo.getBytes()), StandardCharsets.US_ASCII);
    byte[] back = Base64.getDecoder().decode(text.getBytes(StandardCharsets.US_ASCII));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(back);
  }

  void urlSafe(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(Base64.getUrlEncoder().withoutPadding().encodeToString(photo.getBytes()));
  }

  void captionEncoded(Courier courier, Photo photo, String caption) {
    byte[] content = caption.getBytes(StandardCharsets.UTF_8);
    courier.sendText(photo.getId() + Base64.getEncoder().encodeToString(content));
  }

  void prefixOnly(Courier courier, Photo photo) {
    String url = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(photo.getBytes());
    if (url.startsWith("data:")) {
      courier.sendText("data:image/jpeg");
    }
  }
}
