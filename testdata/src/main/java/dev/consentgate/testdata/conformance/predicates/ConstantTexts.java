package dev.consentgate.testdata.conformance.predicates;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Conditions over constant texts. */
final class ConstantTexts {
  private ConstantTexts() {}

  void length(Courier courier, Photo photo) {
    String mode = "off";
    if (mode.length() > 5) {
      courier.sendBytes(photo.getBytes());
    }
  }

  void prefix(Courier courier, Photo photo) {
    String mode = "off" + "line";
    if (mode.startsWith("on")) {
      courier.sendBytes(photo.getBytes());
    }
  }

  void prefixMet(Courier courier, Photo photo) {
    String mode = "off" + "line";
    if (mode.startsWith("off")) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(photo.getBytes());
    }
  }

  void substring(Courier courier, Photo photo, byte[] logo) {
    String mode = "abc".substring(1);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(mode.equals("bc") ? photo.getBytes() : logo);
    courier.sendBytes(mode.equals("ab") ? photo.getBytes() : logo);
  }

  void upper(Courier courier, Photo photo, byte[] logo) {
    courier.sendBytes("yes".toUpperCase().equals("yes") ? photo.getBytes() : logo);
  }

  void index(Courier courier, Photo photo, byte[] logo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes("abc".indexOf('b') == 1 ? photo.getBytes() : logo);
  }

  void parsed(Courier courier, Photo photo, byte[] logo) {
    courier.sendBytes(Integer.parseInt("12") > 20 ? photo.getBytes() : logo);
  }

  void flag(Courier courier, Photo photo, byte[] logo) {
    courier.sendBytes(Boolean.parseBoolean("false") ? photo.getBytes() : logo);
  }
}
