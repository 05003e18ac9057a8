package dev.consentgate.testdata.conformance.lambdas;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A callback is registered in one class and run in another. */
final class Callbacks {
  private Callbacks() {}

  private static final class Uploads {
    private final List<Consumer<Photo>> listeners = new ArrayList<>();
    private final List<Consumer<String>> observers = new ArrayList<>();

    void listen(Consumer<Photo> listener) {
      listeners.add(listener);
    }

    void observe(Consumer<String> observer) {
      observers.add(observer);
    }

    void uploaded(Photo photo) {
      for (Consumer<Photo> listener : listeners) {
        listener.accept(photo);
      }
      for (Consumer<String> observer : observers) {
        observer.accept("photo " + photo.getId());
      }
    }
  }

  void run(PartnerClient partner, Courier courier, Photo photo) {
    Uploads uploads = new Uploads();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    uploads.listen(each -> partner.send(each));
    uploads.observe(line -> courier.sendText(line));
    uploads.uploaded(photo);
  }
}
