package dev.consentgate.testdata.conformance.collections;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.HashMap;
import java.util.Map;

/** Media is read through views of a map. */
final class Views {
  private Views() {}

  void values(Courier courier, Photo photo) {
    Map<String, byte[]> pages = new HashMap<>();
    pages.put("one", photo.getBytes());
    for (byte[] page : pages.values()) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(page);
    }
  }

  void keys(Courier courier, Photo photo) {
    Map<String, byte[]> pages = new HashMap<>();
    pages.put("one", photo.getBytes());
    for (String name : pages.keySet()) {
      courier.sendText(name);
    }
  }

  void mediaAsKey(Courier courier, Photo photo) {
    Map<Photo, String> names = new HashMap<>();
    names.put(photo, "one");
    for (Photo each : names.keySet()) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(each.getBytes());
    }
  }

  void nameOfMedia(Courier courier, Photo photo) {
    Map<Photo, String> names = new HashMap<>();
    names.put(photo, "one");
    for (String name : names.values()) {
      courier.sendText(name);
    }
  }

  void entries(Courier courier, Photo photo) {
    Map<String, byte[]> pages = new HashMap<>();
    pages.put("one", photo.getBytes());
    for (Map.Entry<String, byte[]> entry : pages.entrySet()) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(entry.getValue());
      courier.sendText(entry.getKey());
    }
  }

  void forEach(Courier courier, Photo photo) {
    Map<String, byte[]> pages = new HashMap<>();
    pages.put("one", photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    pages.forEach((name, page) -> courier.sendBytes(page));
    pages.forEach((name, page) -> courier.sendText(name));
  }
}
