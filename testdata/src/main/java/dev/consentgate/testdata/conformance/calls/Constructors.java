package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** Constructors and initializers pass media on. */
final class Constructors {
  private Constructors() {}

  private static class Base {
    protected final byte[] content;

    Base(byte[] content) {
      this.content = content;
    }
  }

  private static final class Derived extends Base {
    private final String label;

    Derived(Photo photo) {
      this(photo.getBytes(), "photo");
    }

    Derived(byte[] content, String label) {
      super(content);
      this.label = label;
    }
  }

  void throughSuper(Courier courier, Photo photo) {
    Derived derived = new Derived(photo);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(derived.content);
    courier.sendText(derived.label);
  }

  void otherConstructor(Courier courier, Photo photo, byte[] logo) {
    Derived derived = new Derived(logo, "no. " + photo.getId());
    courier.sendObject(derived);
  }

  void anonymous(Courier courier, Photo photo) {
    Base made =
        new Base(new byte[0]) {
          @Override
          public String toString() {
            return Base64.getEncoder().encodeToString(photo.getBytes());
          }
        };
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(made.toString());
  }
}
