package dev.consentgate.testdata.conformance.aliasing;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Two parameters stand for one object. */
final class ParameterAlias {
  private ParameterAlias() {}

  private static final class Slot {
    private byte[] content = new byte[0];
  }

  private void copy(Slot from, Slot to, Photo photo) {
    from.content = photo.getBytes();
    to.content = to.content.length == 0 ? new byte[0] : to.content;
  }

  void same(Courier courier, Photo photo) {
    Slot slot = new Slot();
    fill(slot, slot, photo);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(slot.content);
  }

  private void fill(Slot first, Slot second, Photo photo) {
    first.content = photo.getBytes();
    if (second.content.length == 7) {
      second.content = first.content;
    }
  }

  void different(Courier courier, Photo photo) {
    Slot one = new Slot();
    Slot two = new Slot();
    copy(one, two, photo);
    courier.sendBytes(two.content);
  }
}
