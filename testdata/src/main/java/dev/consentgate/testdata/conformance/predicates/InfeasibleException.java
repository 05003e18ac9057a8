package dev.consentgate.testdata.conformance.predicates;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Code after a throw is never reached. */
final class InfeasibleException {
  private InfeasibleException() {}

  private static void fail() {
    throw new IllegalStateException("never");
  }

  void afterThrow(Courier courier, Photo photo) {
    fail();
    courier.sendBytes(photo.getBytes());
  }

  void caughtThrow(Courier courier, Photo photo) {
    try {
      fail();
    } catch (IllegalStateException e) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(photo.getBytes());
    }
  }

  void otherCatch(Courier courier, Photo photo) {
    try {
      throw new IllegalStateException("never");
    } catch (IllegalArgumentException e) {
      courier.sendBytes(photo.getBytes());
    }
  }
}
