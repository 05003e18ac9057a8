package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Map;

/** A map of strategies is asked by name. */
final class Strategies {
  private Strategies() {}

  private interface Export {
    void export(Courier courier, Photo photo);
  }

  private static final class FullExport implements Export {
    @Override
    public void export(Courier courier, Photo photo) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(photo.getBytes());
    }
  }

  private static final class NameExport implements Export {
    @Override
    public void export(Courier courier, Photo photo) {
      courier.sendText("photo " + photo.getId());
    }
  }

  private final Map<String, Export> exports =
      Map.of("full", new FullExport(), "name", new NameExport());

  void run(Courier courier, Photo photo, String name) {
    exports.get(name).export(courier, photo);
  }
}
