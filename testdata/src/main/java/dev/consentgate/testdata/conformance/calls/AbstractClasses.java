package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** A template method calls what its subclasses fill in. */
final class AbstractClasses {
  private AbstractClasses() {}

  private abstract static class Exporter {
    private final Courier courier;

    Exporter(Courier courier) {
      this.courier = courier;
    }

    final void export(Photo photo) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendText(head(photo) + body(photo));
    }

    private String head(Photo photo) {
      return "photo " + photo.getId() + ": ";
    }

    abstract String body(Photo photo);
  }

  private static final class ContentExporter extends Exporter {
    ContentExporter(Courier courier) {
      super(courier);
    }

    @Override
    String body(Photo photo) {
      return Base64.getEncoder().encodeToString(photo.getBytes());
    }
  }

  private abstract static class Counter {
    private final Courier courier;

    Counter(Courier courier) {
      this.courier = courier;
    }

    final void export(Photo photo) {
      courier.sendText(body(photo));
    }

    abstract String body(Photo photo);
  }

  private static final class LengthCounter extends Counter {
    LengthCounter(Courier courier) {
      super(courier);
    }

    @Override
    String body(Photo photo) {
      return "bytes " + photo.getBytes().length;
    }
  }

  void run(Courier courier, Photo photo) {
    new ContentExporter(courier).export(photo);
    new LengthCounter(courier).export(photo);
  }
}
