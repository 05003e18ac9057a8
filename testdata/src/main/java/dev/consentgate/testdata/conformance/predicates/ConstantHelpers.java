package dev.consentgate.testdata.conformance.predicates;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Helpers whose answers are constant. */
final class ConstantHelpers {
  private ConstantHelpers() {}

  private static boolean enabled() {
    return false;
  }

  private static boolean allowed() {
    return !enabled();
  }

  private static int level(int base) {
    return base * 2;
  }

  private static byte[] choose(boolean full, Photo photo, byte[] logo) {
    return full ? photo.getBytes() : logo;
  }

  void never(Courier courier, Photo photo) {
    if (enabled()) {
      courier.sendBytes(photo.getBytes());
    }
  }

  void always(Courier courier, Photo photo) {
    if (allowed()) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(photo.getBytes());
    }
  }

  void computed(Courier courier, Photo photo) {
    if (level(4) > 10) {
      courier.sendBytes(photo.getBytes());
    }
  }

  void specialised(Courier courier, Photo photo, byte[] logo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(choose(true, photo, logo));
    courier.sendBytes(choose(false, photo, logo));
  }
}
