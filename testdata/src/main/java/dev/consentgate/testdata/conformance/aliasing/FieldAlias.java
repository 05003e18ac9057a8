package dev.consentgate.testdata.conformance.aliasing;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Two names stand for one object. */
final class FieldAlias {
  private FieldAlias() {}

  private static final class Slot {
    private byte[] content = new byte[0];
  }

  void throughAlias(Courier courier, Photo photo) {
    Slot one = new Slot();
    Slot same = one;
    same.content = photo.getBytes();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(one.content);
  }

  void throughOther(Courier courier, Photo photo) {
    Slot one = new Slot();
    Slot other = new Slot();
    other.content = photo.getBytes();
    courier.sendBytes(one.content);
  }

  void aliasBefore(Courier courier, Photo photo) {
    Slot one = new Slot();
    Slot two = new Slot();
    Slot alias = one;
    two.content = photo.getBytes();
    alias = two;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(alias.content);
    courier.sendBytes(one.content);
  }

  void eitherAlias(Courier courier, Photo photo, boolean flip) {
    Slot one = new Slot();
    Slot two = new Slot();
    Slot chosen = flip ? one : two;
    chosen.content = photo.getBytes();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(one.content);
  }
}
