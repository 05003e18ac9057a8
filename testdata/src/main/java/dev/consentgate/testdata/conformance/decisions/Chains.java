package dev.consentgate.testdata.conformance.decisions;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Several hops, of which one decides. */
final class Chains {
  private Chains() {}

  void roundTrip(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    StringBuilder builder = new StringBuilder(text);
    builder.append("_END");
    String[] parts = {builder.substring(0, builder.length() - 4), "other"};
    String back = new String(Base64.getDecoder().decode(parts[0]), StandardCharsets.ISO_8859_1);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(back);
  }

  void otherPart(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    String[] parts = {text, "other"};
    StringBuilder builder = new StringBuilder(parts[1]);
    builder.append("_END");
    courier.sendText(builder.toString());
  }

  void replacedPart(Courier courier, Photo photo) {
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    StringBuilder builder = new StringBuilder("SAFE");
    builder.replace(0, 4, text);
    Map<String, Object> map = new HashMap<>();
    map.put("key", builder.toString());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText((String) map.get("key"));
  }

  void splitAndChosen(Courier courier, Photo photo) {
    String line = photo.getId() + ";" + "caption";
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    String[] fields = line.split(";");
    courier.sendText(fields[0] + (text.isEmpty() ? "" : fields[1]));
  }

  void emptyTurns(Courier courier, Photo photo) {
    StringBuilder builder = new StringBuilder();
    String text = Base64.getEncoder().encodeToString(photo.getBytes());
    for (int index = 0; index < text.length(); index++) {
      builder.append('x');
    }
    courier.sendText(builder.toString());
  }
}
