package dev.consentgate.testdata.conformance.predicates;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.List;

/** A variable remembers where the work stands. */
final class StateMachine {
  private StateMachine() {}

  void onceOnly(Courier courier, Photo photo, byte[] logo) {
    int state = 0;
    byte[] content = logo;
    if (state == 0) {
      state = 1;
    }
    if (state == 2) {
      content = photo.getBytes();
    }
    courier.sendBytes(content);
  }

  void reached(Courier courier, Photo photo, byte[] logo) {
    int state = 0;
    byte[] content = logo;
    if (state == 0) {
      state = 2;
    }
    if (state == 2) {
      content = photo.getBytes();
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(content);
  }

  void inLoop(Courier courier, List<String> lines, Photo photo, byte[] logo) {
    boolean ready = false;
    byte[] content = logo;
    for (String line : lines) {
      if (ready) {
        content = photo.getBytes();
      }
      ready = line.isEmpty();
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(content);
  }

  void neverReady(Courier courier, List<String> lines, Photo photo, byte[] logo) {
    boolean ready = false;
    byte[] content = logo;
    for (String line : lines) {
      if (ready) {
        content = photo.getBytes();
      }
      ready = ready && line.isEmpty();
    }
    courier.sendBytes(content);
  }
}
