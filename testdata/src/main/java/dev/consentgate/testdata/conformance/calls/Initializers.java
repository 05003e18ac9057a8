package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Fields get their values in initializers. */
final class Initializers {
  private Initializers() {}

  private static final class Bundle {
    private final Photo photo;
    private final byte[] content;
    private final String text;
    private final String name;

    {
      name = "bundle";
    }

    Bundle(Photo photo) {
      this.photo = photo;
      this.content = read();
      this.text = name + content.length;
    }

    private byte[] read() {
      return photo.getBytes();
    }
  }

  void content(Courier courier, Photo photo) {
    Bundle bundle = new Bundle(photo);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(bundle.content);
    courier.sendText(bundle.text);
    courier.sendText(bundle.name);
  }
}
