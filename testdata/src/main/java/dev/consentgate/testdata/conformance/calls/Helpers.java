package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;

/** Small helpers as in every code base. */
final class Helpers {
  private Helpers() {}

  private static String encode(byte[] content) {
    return content == null ? "" : Base64.getEncoder().encodeToString(content);
  }

  private static byte[] read(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[4096];
    int read;
    while ((read = in.read(buffer)) > 0) {
      out.write(buffer, 0, read);
    }
    return out.toByteArray();
  }

  private static String json(String name, String value) {
    StringBuilder text = new StringBuilder("{\"");
    text.append(name).append("\":\"").append(value).append("\"}");
    return text.toString();
  }

  private static boolean isJpeg(byte[] content) {
    return content.length > 2 && content[0] == (byte) 0xff && content[1] == (byte) 0xd8;
  }

  private static String typeOf(byte[] content) {
    return isJpeg(content) ? "image/jpeg" : "image/png";
  }

  void encoded(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(json("image", encode(photo.getBytes())));
  }

  void readAgain(Courier courier, Photo photo) throws IOException {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(read(new ByteArrayInputStream(photo.getBytes())));
  }

  void type(Courier courier, Photo photo) {
    courier.sendText(json("type", typeOf(photo.getBytes())));
  }

  void typeAndContent(Courier courier, Photo photo) {
    String head = "data:" + typeOf(photo.getBytes()) + ";base64,";
    courier.sendText(head);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(head + encode(photo.getBytes()));
  }
}
