package dev.consentgate.testdata.conformance.collections;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Maps are computed, merged and copied. */
final class MoreMaps {
  private MoreMaps() {}

  void computed(Courier courier, Photo photo) {
    Map<String, byte[]> pages = new HashMap<>();
    pages.computeIfAbsent("one", name -> photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(pages);
  }

  void putAll(Courier courier, Photo photo) {
    Map<String, byte[]> pages = new HashMap<>();
    pages.put("one", photo.getBytes());
    Map<String, byte[]> all = new TreeMap<>();
    all.putAll(pages);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(all);
  }

  void copied(Courier courier, Photo photo) {
    Map<String, byte[]> pages = new HashMap<>();
    pages.put("one", photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(new LinkedHashMap<>(pages).values());
  }

  void copiedBefore(Courier courier, Photo photo) {
    Map<String, byte[]> pages = new HashMap<>();
    Map<String, byte[]> copy = Map.copyOf(pages);
    pages.put("one", photo.getBytes());
    courier.sendObject(copy);
  }

  void ends(Courier courier, Photo photo) {
    TreeMap<Long, byte[]> pages = new TreeMap<>();
    pages.put(photo.getId(), photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(pages.firstEntry().getValue());
    courier.sendObject(pages.lastKey());
  }

  void ofEntries(Courier courier, Photo photo) {
    Map<String, byte[]> pages = Map.ofEntries(Map.entry("one", photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(pages.get("one"));
  }

  void sizes(Courier courier, Map<String, Photo> photos) {
    Map<String, Integer> sizes = new HashMap<>();
    photos.forEach((name, photo) -> sizes.put(name, photo.getBytes().length));
    courier.sendObject(sizes);
  }

  void contents(Courier courier, Map<String, Photo> photos) {
    Map<String, byte[]> contents = new HashMap<>();
    photos.forEach((name, photo) -> contents.put(name, photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(contents);
  }

  void replaced(Courier courier, Photo photo) {
    Map<String, byte[]> pages = new HashMap<>();
    pages.put("one", new byte[0]);
    pages.replaceAll((name, page) -> photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(pages.values().iterator().next());
  }
}
