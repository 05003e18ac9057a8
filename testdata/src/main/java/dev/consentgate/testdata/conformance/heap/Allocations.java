package dev.consentgate.testdata.conformance.heap;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.List;

/** One place in the code makes many objects. */
final class Allocations {
  private Allocations() {}

  private static final class Slot {
    private byte[] content = new byte[0];
  }

  private static Slot make() {
    return new Slot();
  }

  void twoFromOnePlace(Courier courier, Photo photo) {
    Slot one = make();
    Slot two = make();
    one.content = photo.getBytes();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(one.content);
    courier.sendBytes(two.content);
  }

  void perTurn(Courier courier, List<Photo> photos) {
    for (Photo photo : photos) {
      Slot slot = new Slot();
      courier.sendBytes(slot.content);
      slot.content = photo.getBytes();
    }
  }

  void acrossTurns(Courier courier, List<Photo> photos) {
    Slot slot = new Slot();
    for (Photo photo : photos) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(slot.content);
      slot.content = photo.getBytes();
    }
  }
}
