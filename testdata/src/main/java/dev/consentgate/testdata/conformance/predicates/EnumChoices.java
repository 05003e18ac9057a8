package dev.consentgate.testdata.conformance.predicates;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** The constant of an enum decides. */
final class EnumChoices {
  private EnumChoices() {}

  private enum Mode {
    FULL,
    PLAIN,
    NONE
  }

  private static byte[] content(Mode mode, Photo photo, byte[] logo) {
    switch (mode) {
      case FULL:
        return photo.getBytes();
      case PLAIN:
        return logo;
      default:
        return new byte[0];
    }
  }

  private static Mode quiet() {
    return Mode.NONE;
  }

  void full(Courier courier, Photo photo, byte[] logo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(content(Mode.FULL, photo, logo));
  }

  void plain(Courier courier, Photo photo, byte[] logo) {
    courier.sendBytes(content(Mode.PLAIN, photo, logo));
  }

  void ofHelper(Courier courier, Photo photo, byte[] logo) {
    courier.sendBytes(content(quiet(), photo, logo));
  }

  void unknown(Courier courier, Photo photo, byte[] logo, Mode mode) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(content(mode, photo, logo));
  }

  void compared(Courier courier, Photo photo) {
    Mode mode = Mode.NONE;
    if (mode == Mode.FULL || mode.equals(Mode.PLAIN)) {
      courier.sendBytes(photo.getBytes());
    }
  }
}
