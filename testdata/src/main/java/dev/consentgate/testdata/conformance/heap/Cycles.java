package dev.consentgate.testdata.conformance.heap;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.List;

/** Objects point at each other. */
final class Cycles {
  private Cycles() {}

  private static final class Person {
    private final String name;
    private Album album;

    Person(String name) {
      this.name = name;
    }
  }

  private static final class Album {
    private final Person owner;
    private final List<byte[]> pages = new ArrayList<>();

    Album(Person owner) {
      this.owner = owner;
    }
  }

  void aroundTheCycle(Courier courier, Photo photo) {
    Person anna = new Person("anna");
    anna.album = new Album(anna);
    anna.album.pages.add(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(anna.album.owner.album.pages.get(0));
    courier.sendText(anna.album.owner.name);
  }

  void two(Courier courier, Photo photo) {
    Person anna = new Person("anna");
    Person bert = new Person("bert");
    anna.album = new Album(anna);
    bert.album = new Album(bert);
    anna.album.pages.add(photo.getBytes());
    courier.sendObject(bert.album.pages);
  }
}
