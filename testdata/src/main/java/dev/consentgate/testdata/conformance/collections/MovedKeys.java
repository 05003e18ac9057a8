package dev.consentgate.testdata.conformance.collections;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What stands under a key may have come from elsewhere. */
final class MovedKeys {
  private MovedKeys() {}

  void onOneBranch(Courier courier, Photo photo, byte[] logo, boolean b) {
    Map<String, byte[]> m = new HashMap<>();
    m.put("x", photo.getBytes());
    if (b) {
      m.put("x", logo);
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(m.get("x"));
  }

  void underUnknownKey(Courier courier, Photo photo, byte[] logo, String k) {
    Map<String, byte[]> m = new HashMap<>();
    m.put("x", logo);
    m.put(k, photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(m.get("x"));
  }

  void replaced(Courier courier, Photo photo, byte[] logo) {
    Map<String, byte[]> m = new HashMap<>();
    m.put("x", photo.getBytes());
    byte[] old = m.put("x", logo);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(old);
  }

  void byHelper(Courier courier, Photo photo, byte[] logo) {
    Map<String, byte[]> m = new HashMap<>();
    m.put("x", logo);
    fill(m, photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(m.get("x"));
  }

  private static void fill(Map<String, byte[]> m, byte[] b) {
    m.put("x", b);
  }

  void otherCase(Courier courier, Photo photo, byte[] logo) {
    Map<String, byte[]> m = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    m.put("Image", photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(m.get("image"));
  }

  void copied(Courier courier, Photo photo, byte[] logo) {
    Map<String, byte[]> m = new HashMap<>();
    m.put("x", photo.getBytes());
    Map<String, byte[]> n = new HashMap<>(m);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(n.get("x"));
    Map<String, byte[]> o = new HashMap<>();
    o.put("x", logo);
    o.putAll(m);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(o.get("x"));
  }

  void view(Courier courier, Photo photo, byte[] logo) {
    Map<String, byte[]> m = new HashMap<>();
    Map<String, byte[]> n = Collections.unmodifiableMap(m);
    m.put("x", photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(n.get("x"));
  }

  void computed(Courier courier, Photo photo, byte[] logo) {
    Map<String, byte[]> m = new HashMap<>();
    m.put("x", logo);
    m.computeIfAbsent("y", k -> photo.getBytes());
    m.merge("z", logo, (p, q) -> photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(m.get("y"));
  }

  void nested(Courier courier, Photo photo, byte[] logo) {
    Map<String, Map<String, byte[]>> m = new HashMap<>();
    m.put("x", new HashMap<>());
    m.get("x").put("y", photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(m.get("x").get("y"));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(m);
  }

  void moved(Courier courier, Photo photo, byte[] logo) {
    Map<String, Object> m = new HashMap<>();
    m.put("a", photo.getBytes());
    m.put("b", m.get("a"));
    m.put("a", logo);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(m.get("b"));
  }

  void flipped(Courier courier, Photo photo, byte[] logo) {
    Box box = new Box();
    box.m.put("x", photo.getBytes());
    box.m.put("y", logo);
    box.flip();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(box.m.get("y"));
  }

  static final class Box {
    final Map<String, byte[]> m = new HashMap<>();

    void flip() {
      byte[] t = m.get("x");
      m.put("x", m.get("y"));
      m.put("y", t);
    }
  }
}
