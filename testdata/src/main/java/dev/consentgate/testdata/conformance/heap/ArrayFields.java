package dev.consentgate.testdata.conformance.heap;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Arrays stand in fields. */
final class ArrayFields {
  private ArrayFields() {}

  private static final class Sheet {
    private final byte[][] pages = new byte[4][];
    private final String[] titles = new String[4];
    private int count;

    void add(byte[] page, String title) {
      pages[count] = page;
      titles[count] = title;
      count++;
    }
  }

  void pages(Courier courier, Photo photo) {
    Sheet sheet = new Sheet();
    sheet.add(photo.getBytes(), "sea");
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(sheet.pages[0]);
    courier.sendText(sheet.titles[0]);
  }

  void otherSheet(Courier courier, Photo photo, byte[] logo) {
    Sheet sheet = new Sheet();
    Sheet other = new Sheet();
    sheet.add(photo.getBytes(), "sea");
    other.add(logo, "logo");
    courier.sendBytes(other.pages[0]);
  }
}
