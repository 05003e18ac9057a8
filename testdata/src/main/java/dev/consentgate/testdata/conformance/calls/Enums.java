package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** Constants of an enum have their own methods. */
final class Enums {
  private Enums() {}

  private enum Form {
    FULL {
      @Override
      String of(Photo photo) {
        return Base64.getEncoder().encodeToString(photo.getBytes());
      }
    },
    SHORT {
      @Override
      String of(Photo photo) {
        return "no. " + photo.getId();
      }
    };

    abstract String of(Photo photo);
  }

  private enum Size {
    SMALL(10),
    LARGE(100);

    private final int width;

    Size(int width) {
      this.width = width;
    }
  }

  void full(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(Form.FULL.of(photo));
  }

  void small(Courier courier, Photo photo) {
    // SPURIOUS: a known constant of an enum does not choose its own method
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(Form.SHORT.of(photo));
  }

  void any(Courier courier, Photo photo, Form form) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(form.of(photo));
  }

  void width(Courier courier, Photo photo, Size size) {
    courier.sendText(photo.getId() + " x " + size.width);
  }
}
