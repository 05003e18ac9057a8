package dev.consentgate.testdata.conformance.predicates;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** A switch over a constant. */
final class ConstantSwitch {
  private ConstantSwitch() {}

  void character(Courier courier, Photo photo, byte[] logo) {
    String guess = "ABC";
    char target = guess.charAt(1);
    byte[] sent;
    switch (target) {
      case 'A':
        sent = photo.getBytes();
        break;
      case 'B':
        sent = logo;
        break;
      case 'C':
      case 'D':
        sent = photo.getBytes();
        break;
      default:
        sent = photo.getBytes();
        break;
    }
    courier.sendBytes(sent);
  }

  void characterTaken(Courier courier, Photo photo, byte[] logo) {
    String guess = "ABC";
    char target = guess.charAt(2);
    byte[] sent;
    switch (target) {
      case 'A':
        sent = logo;
        break;
      case 'C':
      case 'D':
        sent = photo.getBytes();
        break;
      default:
        sent = logo;
        break;
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(sent);
  }

  void text(Courier courier, Photo photo, byte[] logo) {
    String mode = "plain";
    byte[] sent =
        switch (mode) {
          case "plain" -> logo;
          case "full" -> photo.getBytes();
          default -> photo.getBytes();
        };
    courier.sendBytes(sent);
  }

  void number(Courier courier, Photo photo, byte[] logo) {
    int mode = 5 % 3;
    byte[] sent = logo;
    switch (mode) {
      case 1:
        sent = photo.getBytes();
        break;
      case 2:
        break;
      default:
        sent = photo.getBytes();
    }
    courier.sendBytes(sent);
  }

  void fallThrough(Courier courier, Photo photo, byte[] logo) {
    int mode = 1;
    byte[] sent = logo;
    switch (mode) {
      case 1:
      case 2:
        sent = photo.getBytes();
        break;
      default:
        break;
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(sent);
  }

  private enum Mode {
    FULL,
    PLAIN
  }

  void constantEnum(Courier courier, Photo photo, byte[] logo) {
    Mode mode = Mode.PLAIN;
    byte[] sent =
        switch (mode) {
          case FULL -> photo.getBytes();
          case PLAIN -> logo;
        };
    courier.sendBytes(sent);
  }
}
