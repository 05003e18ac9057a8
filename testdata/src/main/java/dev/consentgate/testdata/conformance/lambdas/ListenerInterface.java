package dev.consentgate.testdata.conformance.lambdas;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** A listener object is registered in one class and told in another. */
final class ListenerInterface {
  private ListenerInterface() {}

  private interface Listener {
    void onPhoto(Photo photo);

    void onName(String name);
  }

  private static final class Forwarder implements Listener {
    private final Courier courier;

    Forwarder(Courier courier) {
      this.courier = courier;
    }

    @Override
    public void onPhoto(Photo photo) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(photo.getBytes());
    }

    @Override
    public void onName(String name) {
      courier.sendText(name);
    }
  }

  private static final class Camera {
    private Listener listener;

    void register(Listener listener) {
      this.listener = listener;
    }

    void take(Photo photo) {
      listener.onPhoto(photo);
      listener.onName("photo " + photo.getId());
    }
  }

  void run(Courier courier, Photo photo) {
    Camera camera = new Camera();
    camera.register(new Forwarder(courier));
    camera.take(photo);
  }
}
