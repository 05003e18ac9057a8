package dev.consentgate.testdata.conformance.arrays;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** The slots of an array are filled and read by variables. */
final class UnknownIndexes {
  private UnknownIndexes() {}

  void unknownRead(Courier courier, Photo photo, byte[] logo, int index) {
    byte[][] pages = {logo, photo.getBytes()};
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages[index]);
  }

  void unknownWrite(Courier courier, Photo photo, byte[] logo, int index) {
    byte[][] pages = {logo, logo};
    pages[index] = photo.getBytes();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages[0]);
  }

  void copiedInLoop(Courier courier, Photo photo) {
    byte[] from = photo.getBytes();
    byte[] to = new byte[from.length];
    for (int index = 0; index < from.length; index++) {
      to[index] = from[index];
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(to);
  }

  void fixedPattern(Courier courier, Photo photo) {
    byte[] from = photo.getBytes();
    byte[] to = new byte[from.length];
    for (int index = 0; index < from.length; index++) {
      to[index] = (byte) index;
    }
    courier.sendBytes(to);
  }
}
