package dev.consentgate.testdata.conformance.updates;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** What is overwritten is gone. */
final class StrongUpdates {
  private StrongUpdates() {}

  private static final class Slot {
    private byte[] content = new byte[0];
  }

  void variable(Courier courier, Photo photo, byte[] logo) {
    byte[] content = photo.getBytes();
    content = logo;
    courier.sendBytes(content);
  }

  void field(Courier courier, Photo photo, byte[] logo) {
    Slot slot = new Slot();
    slot.content = photo.getBytes();
    slot.content = logo;
    courier.sendBytes(slot.content);
  }

  void throughAlias(Courier courier, Photo photo, byte[] logo) {
    Slot slot = new Slot();
    Slot same = slot;
    slot.content = photo.getBytes();
    same.content = logo;
    courier.sendBytes(slot.content);
  }

  void perhaps(Courier courier, Photo photo, byte[] logo, boolean anonymous) {
    Slot slot = new Slot();
    slot.content = photo.getBytes();
    if (anonymous) {
      slot.content = logo;
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(slot.content);
  }

  void perhapsAnother(Courier courier, Photo photo, byte[] logo, boolean first) {
    Slot one = new Slot();
    Slot two = new Slot();
    one.content = photo.getBytes();
    Slot chosen = first ? one : two;
    chosen.content = logo;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(one.content);
  }

  void orderMatters(Courier courier, Photo photo) {
    Slot slot = new Slot();
    courier.sendBytes(slot.content);
    slot.content = photo.getBytes();
  }

  void byCallee(Courier courier, Photo photo) {
    Slot slot = new Slot();
    slot.content = photo.getBytes();
    clear(slot);
    courier.sendBytes(slot.content);
  }

  private void clear(Slot slot) {
    slot.content = new byte[0];
  }

  void byCalleeSometimes(Courier courier, Photo photo, boolean now) {
    Slot slot = new Slot();
    slot.content = photo.getBytes();
    clearIf(slot, now);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(slot.content);
  }

  private void clearIf(Slot slot, boolean now) {
    if (now) {
      slot.content = new byte[0];
    }
  }
}
