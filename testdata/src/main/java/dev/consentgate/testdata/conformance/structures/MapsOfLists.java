package dev.consentgate.testdata.conformance.structures;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collections in collections. */
final class MapsOfLists {
  private MapsOfLists() {}

  void listsInMap(Courier courier, Photo photo, byte[] logo) {
    Map<String, List<byte[]>> albums = new HashMap<>();
    albums.computeIfAbsent("mine", name -> new ArrayList<>()).add(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(albums.get("mine"));
  }

  void otherList(Courier courier, Photo photo, byte[] logo) {
    Map<String, List<byte[]>> albums = new HashMap<>();
    List<byte[]> mine = new ArrayList<>();
    List<byte[]> logos = new ArrayList<>();
    mine.add(photo.getBytes());
    logos.add(logo);
    albums.put("mine", mine);
    albums.put("logos", logos);
    courier.sendObject(albums.get("logos"));
  }

  void filledAfterPut(Courier courier, Photo photo) {
    Map<String, List<byte[]>> albums = new HashMap<>();
    List<byte[]> mine = new ArrayList<>();
    albums.put("mine", mine);
    mine.add(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(albums.get("mine").get(0));
  }

  void mapInList(Courier courier, Photo photo) {
    List<Map<String, Object>> rows = new ArrayList<>();
    rows.add(Map.of("image", photo.getBytes()));
    for (Map<String, Object> row : rows) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendObject(row.get("image"));
    }
  }

  void merged(Courier courier, Photo photo, byte[] logo) {
    Map<String, byte[]> pages = new HashMap<>();
    pages.merge("one", logo, (old, fresh) -> fresh);
    pages.merge("one", photo.getBytes(), (old, fresh) -> fresh);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.get("one"));
  }
}
