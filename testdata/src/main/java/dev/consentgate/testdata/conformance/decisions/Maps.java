package dev.consentgate.testdata.conformance.decisions;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The key of a map decides. */
final class Maps {
  private Maps() {}

  void keyA(Courier courier, Photo photo) {
    Map<String, Object> map = new HashMap<>();
    map.put("keyA", "a value");
    map.put("keyB", Base64.getEncoder().encodeToString(photo.getBytes()));
    map.put("keyC", "another value");
    String taken = (String) map.get("keyB");
    taken = (String) map.get("keyA");
    courier.sendText(taken);
  }

  void keyB(Courier courier, Photo photo) {
    Map<String, Object> map = new HashMap<>();
    map.put("keyA", "a value");
    map.put("keyB", Base64.getEncoder().encodeToString(photo.getBytes()));
    map.put("keyC", "another value");
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText((String) map.get("keyB"));
  }

  void ofHelper(Courier courier, Photo photo) {
    Map<String, String> map = form(Base64.getEncoder().encodeToString(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(map.get("image"));
    courier.sendText(map.get("caption"));
  }

  private static Map<String, String> form(String image) {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("image", image);
    map.put("caption", "at the sea");
    return map;
  }

  private enum Part {
    IMAGE,
    CAPTION
  }

  void byEnum(Courier courier, Photo photo) {
    Map<Part, String> map = new EnumMap<>(Part.class);
    map.put(Part.IMAGE, Base64.getEncoder().encodeToString(photo.getBytes()));
    map.put(Part.CAPTION, "at the sea");
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(map.get(Part.IMAGE));
    courier.sendText(map.get(Part.CAPTION));
  }
}
