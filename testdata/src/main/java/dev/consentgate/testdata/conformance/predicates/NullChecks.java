package dev.consentgate.testdata.conformance.predicates;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Map;

/** Whether there is something decides. */
final class NullChecks {
  private NullChecks() {}

  void present(Courier courier, Photo photo) {
    if (photo != null) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(photo.getBytes());
    }
  }

  void neverNull(Courier courier, Photo photo) {
    String name = "photo";
    if (name == null) {
      courier.sendBytes(photo.getBytes());
    }
  }

  void freshIsPresent(Courier courier, Photo photo) {
    Object lock = new Object();
    if (lock == null) {
      courier.sendBytes(photo.getBytes());
    }
  }

  void noneFound(Courier courier, Map<String, Photo> photos) {
    Photo photo = null;
    courier.sendObject(photo);
    photo = photos.get("one");
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(photo);
  }
}
