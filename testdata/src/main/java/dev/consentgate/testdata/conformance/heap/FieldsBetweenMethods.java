package dev.consentgate.testdata.conformance.heap;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Media waits in a field between two calls of one object. */
final class FieldsBetweenMethods {
  private FieldsBetweenMethods() {}

  private static final class Camera {
    private byte[] taken = new byte[0];
    private byte[] preview = new byte[0];
    private final Courier courier;

    Camera(Courier courier) {
      this.courier = courier;
    }

    void onTaken(Photo photo) {
      taken = photo.getBytes();
    }

    void onPreview(byte[] frame) {
      preview = frame.clone();
    }

    void onSend() {
      // MISSING: UnconsentedMediaSharing: bytes left in a field are not followed to another method
      courier.sendBytes(taken);
    }

    void onSendPreview() {
      courier.sendBytes(preview);
    }
  }

  Camera camera(Courier courier) {
    return new Camera(courier);
  }
}
