package dev.consentgate.testdata.conformance.basic;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Media goes through local variables. */
final class LocalVariables {
  private LocalVariables() {}

  void chain(Courier courier, Photo photo) {
    byte[] first = photo.getBytes();
    byte[] second = first;
    byte[] third = second;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(third);
  }

  void swapped(Courier courier, Photo photo, byte[] logo) {
    byte[] left = photo.getBytes();
    byte[] right = logo;
    byte[] spare = left;
    left = right;
    right = spare;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(right);
    courier.sendBytes(left);
  }

  void otherVariable(Courier courier, Photo photo, byte[] logo) {
    byte[] picture = photo.getBytes();
    byte[] sent = logo;
    if (picture.length > 10) {
      courier.sendBytes(sent);
    }
  }

  void ternary(Courier courier, Photo photo, byte[] logo, boolean anonymous) {
    byte[] sent = anonymous ? logo : photo.getBytes();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(sent);
  }
}
