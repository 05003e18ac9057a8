package dev.consentgate.testdata.conformance.factories;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** A factory chooses by a name. */
final class ByName {
  private ByName() {}

  private interface Form {
    String of(Photo photo);
  }

  private static final class Encoded implements Form {
    @Override
    public String of(Photo photo) {
      return Base64.getEncoder().encodeToString(photo.getBytes());
    }
  }

  private static final class Numbered implements Form {
    @Override
    public String of(Photo photo) {
      return "no. " + photo.getId();
    }
  }

  private static Form form(String name) {
    switch (name) {
      case "encoded":
        return new Encoded();
      case "numbered":
        return new Numbered();
      default:
        throw new IllegalArgumentException(name);
    }
  }

  void encoded(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(form("encoded").of(photo));
  }

  void numbered(Courier courier, Photo photo) {
    courier.sendText(form("numbered").of(photo));
  }

  void unknown(Courier courier, Photo photo, String name) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(form(name).of(photo));
  }
}
