package dev.consentgate.testdata.conformance.basic;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Values change their static types. */
final class Casts {
  private Casts() {}

  void upAndDown(Courier courier, Photo photo) {
    Object thing = photo;
    Photo back = (Photo) thing;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(back.getBytes());
  }

  void pattern(Courier courier, Object thing) {
    if (thing instanceof Photo photo) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(photo.getBytes());
    }
  }

  void otherPattern(Courier courier, Photo photo) {
    Object thing = "caption of " + photo.getId();
    if (thing instanceof String text) {
      courier.sendText(text);
    }
  }

  void array(Courier courier, Photo photo) {
    Object thing = photo.getBytes();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes((byte[]) thing);
  }

  void neverThatType(Courier courier, Photo photo) {
    Object thing = photo.getId();
    if (thing instanceof byte[] bytes) {
      courier.sendBytes(bytes);
    }
  }
}
