package dev.consentgate.testdata.conformance.heap;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Fields and methods are inherited. */
final class Inheritance {
  private Inheritance() {}

  private static class Item {
    protected byte[] content = new byte[0];
    protected String name = "";

    byte[] content() {
      return content;
    }
  }

  private static final class Picture extends Item {
    private byte[] preview = new byte[0];

    void load(Photo photo) {
      content = photo.getBytes();
      name = "no. " + photo.getId();
    }
  }

  private static final class Drawing extends Item {
    @Override
    byte[] content() {
      return new byte[] {1};
    }
  }

  void inherited(Courier courier, Photo photo) {
    Picture picture = new Picture();
    picture.load(photo);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(picture.content());
    courier.sendText(picture.name);
    courier.sendBytes(picture.preview);
  }

  void throughSupertype(Courier courier, Photo photo) {
    Picture picture = new Picture();
    picture.load(photo);
    Item item = picture;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(item.content);
  }

  void overridden(Courier courier, Photo photo) {
    Item item = new Drawing();
    item.content = photo.getBytes();
    courier.sendBytes(item.content());
  }
}
