package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.HexFormat;

/** Content becomes hexadecimal text, by a library and by hand. */
final class Hexadecimal {
  private Hexadecimal() {}

  void byLibrary(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(HexFormat.of().formatHex(photo.getBytes()));
  }

  void byHand(Courier courier, Photo photo) {
    StringBuilder text = new StringBuilder();
    for (byte each : photo.getBytes()) {
      text.append(Character.forDigit((each >> 4) & 15, 16))
          .append(Character.forDigit(each & 15, 16));
    }
    // MISSING: UnconsentedMediaSharing: a number read from content is not followed
    courier.sendText(text.toString());
  }

  void byFormat(Courier courier, Photo photo) {
    StringBuilder text = new StringBuilder();
    for (byte each : photo.getBytes()) {
      text.append(String.format("%02x", each));
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(text.toString());
  }

  void numberOnly(Courier courier, Photo photo) {
    courier.sendText(Long.toHexString(photo.getId()));
  }
}
