package dev.consentgate.testdata.conformance.collections;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A view shows what is added later; a copy does not. */
final class LiveViews {
  private LiveViews() {}

  void unmodifiable(Courier courier, Photo photo) {
    List<byte[]> pages = new ArrayList<>();
    List<byte[]> view = Collections.unmodifiableList(pages);
    pages.add(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(view);
  }

  void copy(Courier courier, Photo photo) {
    List<byte[]> pages = new ArrayList<>();
    List<byte[]> copy = List.copyOf(pages);
    pages.add(photo.getBytes());
    courier.sendObject(copy);
  }

  void synchronizedMap(Courier courier, Photo photo) {
    Map<String, byte[]> pages = new HashMap<>();
    Map<String, byte[]> shared = Collections.synchronizedMap(pages);
    shared.put("one", photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(pages);
  }

  void asList(Courier courier, Photo photo) {
    byte[][] pages = new byte[1][];
    List<byte[]> view = Arrays.asList(pages);
    pages[0] = photo.getBytes();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(view);
  }

  void valuesOfMap(Courier courier, Photo photo) {
    Map<String, byte[]> pages = new HashMap<>();
    Collection<byte[]> view = pages.values();
    pages.put("one", photo.getBytes());
    // MISSING: UnconsentedMediaSharing: a view of a map does not show what is added later
    courier.sendObject(view);
  }
}
