package dev.consentgate.testdata.conformance.heap;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Values are copied with one part changed. */
final class Withers {
  private Withers() {}

  private static final class Card {
    private final byte[] picture;
    private final String name;

    Card(byte[] picture, String name) {
      this.picture = picture;
      this.name = name;
    }

    Card withPicture(byte[] picture) {
      return new Card(picture, name);
    }

    Card withName(String name) {
      return new Card(picture, name);
    }
  }

  void kept(Courier courier, Photo photo) {
    Card card = new Card(photo.getBytes(), "").withName("anna");
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(card.picture);
    courier.sendText(card.name);
  }

  void replaced(Courier courier, Photo photo) {
    Card card = new Card(photo.getBytes(), "anna").withPicture(new byte[0]);
    courier.sendObject(card);
  }

  void unchanged(Courier courier, Photo photo) {
    Card card = new Card(new byte[0], "anna");
    card.withPicture(photo.getBytes());
    courier.sendObject(card);
  }
}
