package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Arguments are gathered into an array. */
final class Varargs {
  private Varargs() {}

  private static byte[] first(byte[]... pages) {
    return pages[0];
  }

  private static Object last(Object... things) {
    return things[things.length - 1];
  }

  private static int count(Object... things) {
    return things.length;
  }

  void firstTaken(Courier courier, Photo photo, byte[] logo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(first(photo.getBytes(), logo));
  }

  void firstOther(Courier courier, Photo photo, byte[] logo) {
    courier.sendBytes(first(logo, photo.getBytes()));
  }

  void lastTaken(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(last("caption", photo));
  }

  void counted(Courier courier, Photo photo) {
    courier.sendText("things " + count("caption", photo));
  }
}
