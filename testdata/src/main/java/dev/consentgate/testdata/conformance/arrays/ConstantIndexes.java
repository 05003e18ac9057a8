package dev.consentgate.testdata.conformance.arrays;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** The slots of an array are known by their indexes. */
final class ConstantIndexes {
  private ConstantIndexes() {}

  void takenSlot(Courier courier, Photo photo, byte[] logo) {
    byte[][] pages = new byte[2][];
    pages[0] = photo.getBytes();
    pages[1] = logo;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages[0]);
  }

  void otherSlot(Courier courier, Photo photo, byte[] logo) {
    byte[][] pages = new byte[2][];
    pages[0] = photo.getBytes();
    pages[1] = logo;
    courier.sendBytes(pages[1]);
  }

  void initializer(Courier courier, Photo photo, byte[] logo) {
    byte[][] pages = {logo, photo.getBytes()};
    courier.sendBytes(pages[0]);
  }

  void initializerTaken(Courier courier, Photo photo, byte[] logo) {
    byte[][] pages = {logo, photo.getBytes()};
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages[1]);
  }

  void computedIndex(Courier courier, Photo photo, byte[] logo) {
    byte[][] pages = {logo, photo.getBytes()};
    int index = 3 - 2;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages[index]);
  }

  void overwrittenSlot(Courier courier, Photo photo, byte[] logo) {
    byte[][] pages = {photo.getBytes()};
    pages[0] = logo;
    courier.sendBytes(pages[0]);
  }
}
