package dev.consentgate.testdata.conformance.structures;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Containers written by hand. */
final class OwnContainers {
  private OwnContainers() {}

  private static final class Ring {
    private final byte[][] slots = new byte[4][];
    private int next;

    void add(byte[] content) {
      slots[next++ % slots.length] = content;
    }

    byte[] latest() {
      return slots[(next - 1) % slots.length];
    }
  }

  private static final class Pair<A, B> {
    private final A left;
    private final B right;

    Pair(A left, B right) {
      this.left = left;
      this.right = right;
    }

    A left() {
      return left;
    }

    B right() {
      return right;
    }

    Pair<B, A> swapped() {
      return new Pair<>(right, left);
    }
  }

  void ring(Courier courier, Photo photo) {
    Ring ring = new Ring();
    ring.add(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(ring.latest());
  }

  void otherRing(Courier courier, Photo photo, byte[] logo) {
    Ring ring = new Ring();
    Ring other = new Ring();
    ring.add(photo.getBytes());
    other.add(logo);
    courier.sendBytes(other.latest());
  }

  void pair(Courier courier, Photo photo) {
    Pair<String, byte[]> pair = new Pair<>("photo", photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pair.right());
    courier.sendText(pair.left());
  }

  void swapped(Courier courier, Photo photo) {
    Pair<byte[], String> pair = new Pair<>("photo", photo.getBytes()).swapped();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pair.left());
    courier.sendText(pair.right());
  }
}
