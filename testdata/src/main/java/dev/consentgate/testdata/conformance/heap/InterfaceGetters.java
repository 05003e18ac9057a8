package dev.consentgate.testdata.conformance.heap;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Media is read through an interface of getters. */
final class InterfaceGetters {
  private InterfaceGetters() {}

  private interface HasContent {
    byte[] content();

    String title();
  }

  private record Picture(byte[] content, String title) implements HasContent {}

  private enum Stock implements HasContent {
    LOGO;

    @Override
    public byte[] content() {
      return new byte[] {1, 2};
    }

    @Override
    public String title() {
      return name();
    }
  }

  void picture(Courier courier, Photo photo) {
    HasContent holder = new Picture(photo.getBytes(), "sea");
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(holder.content());
    courier.sendText(holder.title());
  }

  void stock(Courier courier, Photo photo) {
    HasContent holder = Stock.LOGO;
    courier.sendBytes(holder.content());
    courier.sendText(holder.title() + photo.getId());
  }

  void either(Courier courier, Photo photo, boolean own) {
    HasContent holder = own ? new Picture(photo.getBytes(), "sea") : Stock.LOGO;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(holder.content());
    courier.sendText(holder.title());
  }
}
