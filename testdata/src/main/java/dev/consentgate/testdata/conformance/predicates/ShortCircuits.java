package dev.consentgate.testdata.conformance.predicates;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Parts of a condition are not always evaluated. */
final class ShortCircuits {
  private ShortCircuits() {}

  private boolean note(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(photo.getBytes());
    return true;
  }

  void evaluated(Courier courier, Photo photo, boolean now) {
    if (now && note(courier, photo)) {
      courier.sendText("done");
    }
  }

  void neverEvaluated(Courier courier, Photo photo) {
    boolean now = "a".equals("b");
    byte[] content = now && photo.getBytes().length > 5 ? photo.getBytes() : new byte[0];
    courier.sendBytes(content);
  }

  void decidedByOr(Courier courier, Photo photo, byte[] logo) {
    boolean plain = 3 > 2;
    byte[] content = plain || photo.getBytes().length > 7 ? logo : photo.getBytes();
    courier.sendBytes(content);
  }
}
