package dev.consentgate.testdata.conformance.factories;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Constructors are handed out as functions. */
final class Suppliers {
  private Suppliers() {}

  private static final class Envelope {
    private final byte[] content;

    Envelope(byte[] content) {
      this.content = content;
    }

    byte[] content() {
      return content;
    }
  }

  void constructorReference(Courier courier, Photo photo) {
    Function<byte[], Envelope> make = Envelope::new;
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(make.apply(photo.getBytes()).content());
    courier.sendBytes(make.apply(new byte[0]).content());
  }

  void arrayConstructor(Courier courier, Photo photo) {
    IntFunction<byte[]> make = byte[]::new;
    courier.sendBytes(make.apply(photo.getBytes().length));
  }

  void mapped(Courier courier, List<Photo> photos) {
    List<Envelope> envelopes = photos.stream().map(Photo::getBytes).map(Envelope::new).toList();
    for (Envelope envelope : envelopes) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(envelope.content());
    }
  }
}
