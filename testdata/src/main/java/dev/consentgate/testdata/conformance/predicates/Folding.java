package dev.consentgate.testdata.conformance.predicates;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Arithmetic and texts of constants, some of them fields. */
final class Folding {
  private Folding() {}

  private static final int WIDTH = 640;
  private static final int HEIGHT = WIDTH * 3 / 4;
  private static final String PREFIX = "p" + WIDTH;
  private static final char FIRST = "xyz".charAt(0);

  void derivedField(Courier courier, Photo photo) {
    if (HEIGHT != 480) {
      courier.sendBytes(photo.getBytes());
    }
  }

  void derivedText(Courier courier, Photo photo) {
    if (PREFIX.endsWith("640")) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(photo.getBytes());
    }
  }

  void characterField(Courier courier, Photo photo) {
    if (FIRST == 'y') {
      courier.sendBytes(photo.getBytes());
    }
  }

  void bits(Courier courier, Photo photo) {
    int flags = 1 | 4;
    if ((flags & 2) != 0) {
      courier.sendBytes(photo.getBytes());
    }
  }

  void bitsMet(Courier courier, Photo photo) {
    int flags = 1 << 2;
    if ((flags & 4) != 0) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(photo.getBytes());
    }
  }

  void maximum(Courier courier, Photo photo) {
    if (Math.max(3, 7) < 5) {
      courier.sendBytes(photo.getBytes());
    }
  }

  void replacedText(Courier courier, Photo photo) {
    if ("a-b".replace("-", "+").contains("-")) {
      courier.sendBytes(photo.getBytes());
    }
  }
}
