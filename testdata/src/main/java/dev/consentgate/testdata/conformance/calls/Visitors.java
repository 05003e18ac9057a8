package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** Visitors walk over a structure. */
final class Visitors {
  private Visitors() {}

  private interface Item {
    <R> R accept(Visitor<R> visitor);
  }

  private interface Visitor<R> {
    R visitPicture(Picture picture);

    R visitCaption(Caption caption);
  }

  private record Picture(byte[] content) implements Item {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitPicture(this);
    }
  }

  private record Caption(String text) implements Item {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCaption(this);
    }
  }

  private static final class Encoding implements Visitor<String> {
    @Override
    public String visitPicture(Picture picture) {
      return Base64.getEncoder().encodeToString(picture.content());
    }

    @Override
    public String visitCaption(Caption caption) {
      return caption.text();
    }
  }

  private static final class Measuring implements Visitor<String> {
    @Override
    public String visitPicture(Picture picture) {
      return "" + picture.content().length;
    }

    @Override
    public String visitCaption(Caption caption) {
      return "" + caption.text().length();
    }
  }

  void encoded(Courier courier, Photo photo) {
    Item item = new Picture(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(item.accept(new Encoding()));
  }

  void measured(Courier courier, Photo photo) {
    Item item = new Picture(photo.getBytes());
    courier.sendText(item.accept(new Measuring()));
  }

  void captionEncoded(Courier courier, Photo photo) {
    Item item = new Caption("photo " + photo.getId());
    courier.sendText(item.accept(new Encoding()));
  }
}
