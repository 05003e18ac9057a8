package dev.consentgate.testdata.conformance.updates;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A container is emptied before it is sent. */
final class ClearedContainers {
  private ClearedContainers() {}

  void clearedList(Courier courier, Photo photo, byte[] logo) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(photo.getBytes());
    pages.clear();
    pages.add(logo);
    courier.sendObject(pages);
  }

  void clearedMap(Courier courier, Photo photo) {
    Map<String, byte[]> pages = new HashMap<>();
    pages.put("one", photo.getBytes());
    pages.clear();
    courier.sendObject(pages);
  }

  void clearedOther(Courier courier, Photo photo) {
    List<byte[]> pages = new ArrayList<>();
    List<byte[]> spare = new ArrayList<>();
    pages.add(photo.getBytes());
    spare.clear();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(pages);
  }

  void clearedPerhaps(Courier courier, Photo photo, boolean now) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(photo.getBytes());
    if (now) {
      pages.clear();
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(pages);
  }

  void removedLast(Courier courier, Photo photo, byte[] logo) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(logo);
    pages.add(photo.getBytes());
    pages.remove(1);
    courier.sendObject(pages);
  }
}
