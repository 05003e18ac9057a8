package dev.consentgate.testdata.conformance.heap;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.List;

/** Callees write into what they are handed. */
final class OutParameters {
  private OutParameters() {}

  private static final class Slot {
    private byte[] content = new byte[0];
  }

  private static void fill(Slot slot, Photo photo) {
    slot.content = photo.getBytes();
  }

  private static void empty(Slot slot) {
    slot.content = new byte[0];
  }

  private static void add(List<byte[]> pages, Photo photo) {
    pages.add(photo.getBytes());
  }

  private static void copy(byte[] from, byte[] to) {
    System.arraycopy(from, 0, to, 0, to.length);
  }

  void filled(Courier courier, Photo photo) {
    Slot slot = new Slot();
    fill(slot, photo);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(slot.content);
  }

  void emptied(Courier courier, Photo photo) {
    Slot slot = new Slot();
    fill(slot, photo);
    empty(slot);
    courier.sendBytes(slot.content);
  }

  void list(Courier courier, Photo photo) {
    List<byte[]> pages = new ArrayList<>();
    add(pages, photo);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(pages);
  }

  void array(Courier courier, Photo photo) {
    byte[] target = new byte[10];
    copy(photo.getBytes(), target);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(target);
  }

  void arrayUntouched(Courier courier, Photo photo, byte[] logo) {
    byte[] target = new byte[10];
    copy(logo, target);
    copy(photo.getBytes(), new byte[20]);
    courier.sendBytes(target);
  }
}
