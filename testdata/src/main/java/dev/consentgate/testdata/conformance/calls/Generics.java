package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** Generic classes and methods pass media on. */
final class Generics {
  private Generics() {}

  private interface Step<I, O> {
    O run(I input);

    default <R> Step<I, R> then(Step<O, R> next) {
      return input -> next.run(run(input));
    }
  }

  private static final class Read implements Step<Photo, byte[]> {
    @Override
    public byte[] run(Photo photo) {
      return photo.getBytes();
    }
  }

  private static final class Encode implements Step<byte[], String> {
    @Override
    public String run(byte[] content) {
      return Base64.getEncoder().encodeToString(content);
    }
  }

  private static final class Measure implements Step<byte[], Integer> {
    @Override
    public Integer run(byte[] content) {
      return content.length;
    }
  }

  private static <T> T same(T value) {
    return value;
  }

  private static <A, B> B second(A first, B second) {
    return second;
  }

  void chained(Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(new Read().then(new Encode()).run(photo));
  }

  void measured(Courier courier, Photo photo) {
    courier.sendText("size " + new Read().then(new Measure()).run(photo));
  }

  void identity(PartnerClient partner, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    partner.send(same(photo));
  }

  void choosing(Courier courier, Photo photo) {
    courier.sendText(second(photo, "caption"));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(second("caption", photo));
  }
}
