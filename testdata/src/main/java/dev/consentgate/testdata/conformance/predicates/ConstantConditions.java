package dev.consentgate.testdata.conformance.predicates;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Conditions whose outcome the code itself decides. */
final class ConstantConditions {
  private ConstantConditions() {}

  private static final boolean LEGACY = false;
  private static final int LEVEL = 3;
  private static final String MODE = "test";

  void arithmetic(Courier courier, Photo photo, byte[] logo) {
    int number = 86;
    byte[] sent;
    if ((7 * 42) - number > 200) {
      sent = logo;
    } else {
      sent = photo.getBytes();
    }
    courier.sendBytes(sent);
  }

  void arithmeticOther(Courier courier, Photo photo, byte[] logo) {
    int number = 106;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes((7 * 18) + number > 200 ? photo.getBytes() : logo);
  }

  void staticFinal(Courier courier, Photo photo) {
    if (LEVEL > 5) {
      courier.sendBytes(photo.getBytes());
    }
  }

  void staticFinalMet(Courier courier, Photo photo) {
    if (LEVEL >= 3 && !LEGACY) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(photo.getBytes());
    }
  }

  void text(Courier courier, Photo photo) {
    if (MODE.equals("production")) {
      courier.sendBytes(photo.getBytes());
    }
  }

  void textMet(Courier courier, Photo photo) {
    if ("test".equals(MODE)) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(photo.getBytes());
    }
  }

  void local(Courier courier, Photo photo) {
    boolean never = false;
    never |= LEGACY;
    if (never) {
      courier.sendBytes(photo.getBytes());
    }
  }

  void emptyLoop(Courier courier, Photo photo) {
    for (int round = 0; round < 0; round++) {
      courier.sendBytes(photo.getBytes());
    }
  }

  void whileFalse(Courier courier, Photo photo, byte[] logo) {
    byte[] sent = logo;
    boolean again = "yes".equals("no");
    while (again) {
      sent = photo.getBytes();
    }
    courier.sendBytes(sent);
  }
}
