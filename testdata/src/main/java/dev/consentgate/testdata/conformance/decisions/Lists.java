package dev.consentgate.testdata.conformance.decisions;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The position in a list decides. */
final class Lists {
  private Lists() {}

  private static final class Helper {
    private Helper() {}

    static byte[] pick(byte[] content, byte[] logo) {
      List<byte[]> values = new ArrayList<>();
      values.add(logo);
      values.add(content);
      values.add(logo);
      values.remove(0);
      return values.get(0);
    }

    static byte[] pickOther(byte[] content, byte[] logo) {
      List<byte[]> values = new ArrayList<>();
      values.add(logo);
      values.add(content);
      values.add(logo);
      values.remove(0);
      return values.get(1);
    }
  }

  void removedFirst(Courier courier, Photo photo, byte[] logo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(Helper.pick(photo.getBytes(), logo));
  }

  void removedFirstOther(Courier courier, Photo photo, byte[] logo) {
    courier.sendBytes(Helper.pickOther(photo.getBytes(), logo));
  }

  void lastOfThree(Courier courier, Photo photo) {
    List<String> values = new ArrayList<>(List.of("a", "b"));
    values.add(Base64.getEncoder().encodeToString(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(values.get(2));
    // SPURIOUS: the positions of a list are not told apart
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(values.get(0));
  }
}
