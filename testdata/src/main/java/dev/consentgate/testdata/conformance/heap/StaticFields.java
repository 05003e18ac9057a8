package dev.consentgate.testdata.conformance.heap;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Media waits in static fields. */
final class StaticFields {
  private StaticFields() {}

  private static byte[] latest = new byte[0];
  private static byte[] logo = new byte[0];

  void keep(Photo photo) {
    latest = photo.getBytes();
  }

  void sendLatest(Courier courier) {
    // MISSING: UnconsentedMediaSharing: bytes left in a field are not followed to another method
    courier.sendBytes(latest);
  }

  void sendLogo(Courier courier) {
    courier.sendBytes(logo);
  }
}
