package dev.consentgate.testdata.conformance.lambdas;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import java.util.List;
import java.util.function.Consumer;

/** The sink stands inside a function. */
final class Sending {
  private Sending() {}

  private static void twice(Runnable action) {
    action.run();
    action.run();
  }

  private static void never(Runnable action) {
    if (action == null) {
      throw new IllegalArgumentException("no action");
    }
  }

  private static <T> void each(List<T> things, Consumer<? super T> action) {
    for (T thing : things) {
      action.accept(thing);
    }
  }

  void inHelper(PartnerClient partner, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    twice(() -> partner.send(photo));
  }

  void notRun(PartnerClient partner, Photo photo) {
    never(() -> partner.send(photo));
  }

  void perElement(PartnerClient partner, List<Photo> photos) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    each(photos, partner::send);
  }

  void perCaption(Courier courier, List<Photo> photos, List<String> captions) {
    each(captions, courier::sendText);
  }

  void anonymous(PartnerClient partner, Photo photo) {
    twice(
        new Runnable() {
          @Override
          public void run() {
            // BUG: Diagnostic contains: UnconsentedMediaSharing
            partner.send(photo);
          }
        });
  }
}
