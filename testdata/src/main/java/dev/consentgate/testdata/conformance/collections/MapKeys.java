package dev.consentgate.testdata.conformance.collections;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The values of a map are known by their keys. */
final class MapKeys {
  private MapKeys() {}

  void taken(Courier courier, Photo photo) {
    Map<String, Object> form = new HashMap<>();
    form.put("image", photo.getBytes());
    form.put("caption", "at the sea");
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes((byte[]) form.get("image"));
  }

  void other(Courier courier, Photo photo) {
    Map<String, Object> form = new HashMap<>();
    form.put("image", photo.getBytes());
    form.put("caption", "at the sea");
    courier.sendText((String) form.get("caption"));
  }

  void overwritten(Courier courier, Photo photo, byte[] logo) {
    Map<String, byte[]> form = new HashMap<>();
    form.put("image", photo.getBytes());
    form.put("image", logo);
    courier.sendBytes(form.get("image"));
  }

  void removed(Courier courier, Photo photo, byte[] logo) {
    Map<String, byte[]> form = new HashMap<>();
    form.put("image", photo.getBytes());
    form.remove("image");
    courier.sendBytes(form.getOrDefault("image", logo));
  }

  void byVariableKey(Courier courier, Photo photo) {
    String key = "im" + "age";
    Map<String, byte[]> form = new TreeMap<>();
    form.put("image", photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(form.get(key));
  }

  void unknownKey(Courier courier, Photo photo, String key) {
    Map<String, byte[]> form = new TreeMap<>();
    form.put("image", photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(form.get(key));
  }

  void wholeMap(Courier courier, Photo photo) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("image", photo.getBytes());
    form.put("caption", "at the sea");
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(form);
  }

  void ofFactory(Courier courier, Photo photo) {
    Map<String, Object> form = Map.of("image", photo.getBytes(), "caption", "at the sea");
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(form.get("image"));
    courier.sendObject(form.get("caption"));
  }
}
