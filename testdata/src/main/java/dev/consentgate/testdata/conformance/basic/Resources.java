package dev.consentgate.testdata.conformance.basic;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Content goes through try with resources. */
final class Resources {
  private Resources() {}

  private static final class Handle implements AutoCloseable {
    private byte[] content;

    Handle(byte[] content) {
      this.content = content;
    }

    @Override
    public void close() {
      content = new byte[0];
    }
  }

  void inside(Courier courier, Photo photo) {
    try (Handle handle = new Handle(photo.getBytes())) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(handle.content);
    }
  }

  void afterClosing(Courier courier, Photo photo) {
    Handle handle = new Handle(photo.getBytes());
    try (handle) {
      courier.sendText("open");
    }
    courier.sendBytes(handle.content);
  }

  void afterFailure(Courier courier, Photo photo) {
    byte[] content = new byte[0];
    try {
      content = photo.getBytes();
      Integer.parseInt("no number");
      content = new byte[0];
    } catch (NumberFormatException e) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(content);
    }
  }
}
