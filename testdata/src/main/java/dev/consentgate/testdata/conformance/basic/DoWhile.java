package dev.consentgate.testdata.conformance.basic;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.List;

/** Loops with exits of all kinds. */
final class DoWhile {
  private DoWhile() {}

  void atLeastOnce(Courier courier, Photo photo, int turns) {
    byte[] content = new byte[0];
    int turn = 0;
    do {
      content = photo.getBytes();
      turn++;
    } while (turn < turns);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(content);
  }

  void leftBefore(Courier courier, Photo photo, byte[] logo) {
    byte[] content = logo;
    while (true) {
      if (content.length > 0) {
        break;
      }
      content = logo.clone();
    }
    courier.sendBytes(content);
  }

  void labelled(Courier courier, List<Photo> photos, byte[] logo) {
    byte[] content = logo;
    outer:
    for (Photo photo : photos) {
      for (byte each : photo.getBytes()) {
        if (each == 7) {
          content = photo.getBytes();
          break outer;
        }
      }
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(content);
  }

  void continued(Courier courier, List<Photo> photos, byte[] logo) {
    byte[] content = logo;
    for (Photo photo : photos) {
      if (photo.getId() > 0) {
        continue;
      }
      content = new byte[] {(byte) photo.getId()};
    }
    courier.sendBytes(content);
  }
}
