package dev.consentgate.testdata.conformance.arrays;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What stands in a slot may have been moved there. */
final class MovedSlots {
  private MovedSlots() {}

  void reversed(Courier courier, Photo photo, byte[] logo) {
    byte[][] a = {logo, photo.getBytes()};
    Collections.reverse(Arrays.asList(a));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(a[0]);
  }

  void swapped(Courier courier, Photo photo, byte[] logo) {
    byte[][] a = {logo, photo.getBytes()};
    swap(a);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(a[0]);
  }

  private static void swap(byte[][] a) {
    byte[] t = a[0];
    a[0] = a[1];
    a[1] = t;
  }

  void byFunction(Courier courier, Photo photo, byte[] logo) {
    byte[][] a = new byte[2][];
    Runnable r = () -> a[0] = photo.getBytes();
    a[0] = logo;
    r.run();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(a[0]);
  }

  void inLoop(Courier courier, Photo photo, byte[] logo) {
    List<byte[][]> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      byte[][] a = new byte[2][];
      a[0] = i == 1 ? photo.getBytes() : logo;
      all.add(a);
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(all.get(1)[0]);
  }

  void untouched(Courier courier, Photo photo) {
    int[] counts = new int[2];
    counts[0] = 1;
    if (counts[1] == 0) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(photo.getBytes());
    }
  }
}
