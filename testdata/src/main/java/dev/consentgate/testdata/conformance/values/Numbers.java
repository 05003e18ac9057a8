package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.List;

/** Numbers read from content carry it; numbers about it do not. */
final class Numbers {
  private Numbers() {}

  void boxed(Courier courier, Photo photo) {
    List<Byte> all = new ArrayList<>();
    for (byte each : photo.getBytes()) {
      all.add(each);
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(all);
  }

  void shifted(Courier courier, Photo photo) {
    byte[] from = photo.getBytes();
    int[] words = new int[from.length / 4];
    for (int index = 0; index < words.length; index++) {
      words[index] = (from[4 * index] << 8) | (from[4 * index + 1] & 255);
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(words);
  }

  void average(Courier courier, Photo photo) {
    long sum = 0;
    for (byte each : photo.getBytes()) {
      sum += each & 255;
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText("sum " + sum);
  }

  void positions(Courier courier, Photo photo) {
    int[] positions = new int[photo.getBytes().length];
    for (int index = 0; index < positions.length; index++) {
      positions[index] = index * 2;
    }
    courier.sendObject(positions);
  }

  void parsedId(Courier courier, Photo photo) {
    courier.sendText(Long.toString(Long.parseLong(String.valueOf(photo.getId()))));
  }
}
