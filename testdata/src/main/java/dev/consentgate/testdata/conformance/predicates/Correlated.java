package dev.consentgate.testdata.conformance.predicates;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Two conditions go together. */
final class Correlated {
  private Correlated() {}

  void sameFlag(Courier courier, Photo photo, byte[] logo, boolean anonymous) {
    byte[] content = photo.getBytes();
    if (anonymous) {
      content = logo;
    }
    if (anonymous) {
      // SPURIOUS: media does not remember the condition under which it was assigned
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(content);
    }
  }

  void oppositeFlag(Courier courier, Photo photo, byte[] logo, boolean anonymous) {
    byte[] content = photo.getBytes();
    if (anonymous) {
      content = logo;
    }
    if (!anonymous) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(content);
    }
  }

  void nullMeansNone(Courier courier, Photo photo, boolean anonymous) {
    Photo sent = anonymous ? null : photo;
    if (sent == null) {
      courier.sendObject(sent);
    } else {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendObject(sent);
    }
  }

  void sameNumber(Courier courier, Photo photo, byte[] logo, int mode) {
    byte[] content = mode == 1 ? photo.getBytes() : logo;
    if (mode == 2) {
      // SPURIOUS: media does not remember the condition under which it was assigned
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(content);
    }
  }

  void changedFlag(Courier courier, Photo photo, byte[] logo, boolean anonymous) {
    byte[] content = anonymous ? logo : photo.getBytes();
    anonymous = !anonymous;
    if (anonymous) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(content);
    }
  }

  void excluded(Courier courier, Photo photo, int size) {
    if (size > 10) {
      if (size < 5) {
        // SPURIOUS: ranges of numbers are not followed
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        courier.sendBytes(photo.getBytes());
      }
    }
  }
}
