package dev.consentgate.testdata.conformance.collections;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.List;

/** The elements of a list are known by their positions. */
final class ListIndexes {
  private ListIndexes() {}

  void taken(Courier courier, Photo photo, byte[] logo) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(logo);
    pages.add(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.get(1));
  }

  void other(Courier courier, Photo photo, byte[] logo) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(logo);
    pages.add(photo.getBytes());
    courier.sendBytes(pages.get(0));
  }

  void afterRemoval(Courier courier, Photo photo, byte[] logo) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(logo);
    pages.add(photo.getBytes());
    pages.add(logo);
    pages.remove(0);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.get(0));
  }

  void pastRemoval(Courier courier, Photo photo, byte[] logo) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(logo);
    pages.add(photo.getBytes());
    pages.add(logo);
    pages.remove(0);
    courier.sendBytes(pages.get(1));
  }

  void insertedBefore(Courier courier, Photo photo, byte[] logo) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(photo.getBytes());
    pages.add(0, logo);
    courier.sendBytes(pages.get(0));
  }

  void replaced(Courier courier, Photo photo, byte[] logo) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(photo.getBytes());
    pages.set(0, logo);
    courier.sendBytes(pages.get(0));
  }

  void ofFactory(Courier courier, Photo photo, byte[] logo) {
    List<byte[]> pages = List.of(logo, photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.get(1));
    courier.sendBytes(pages.get(0));
  }
}
