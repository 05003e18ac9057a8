package dev.consentgate.testdata.conformance.factories;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** One instance serves everybody. */
final class Singletons {
  private Singletons() {}

  private static final class Cache {
    private static final Cache INSTANCE = new Cache();
    private Photo photo;
    private String name = "";

    static Cache instance() {
      return INSTANCE;
    }
  }

  void keep(Photo photo) {
    Cache.instance().photo = photo;
    Cache.instance().name = "no. " + photo.getId();
  }

  void send(Courier courier) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(Cache.instance().photo);
    courier.sendText(Cache.instance().name);
  }
}
