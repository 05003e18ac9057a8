package dev.consentgate.testdata.conformance.structures;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Wrappers of wrappers. */
final class Wrappers {
  private Wrappers() {}

  private static final class Wrapper<T> {
    private T inner;

    Wrapper(T inner) {
      this.inner = inner;
    }

    T get() {
      return inner;
    }

    void set(T inner) {
      this.inner = inner;
    }
  }

  void twice(Courier courier, Photo photo) {
    Wrapper<Wrapper<byte[]>> outer = new Wrapper<>(new Wrapper<>(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(outer.get().get());
  }

  void innerReplaced(Courier courier, Photo photo) {
    Wrapper<Wrapper<byte[]>> outer = new Wrapper<>(new Wrapper<>(photo.getBytes()));
    outer.get().set(new byte[0]);
    courier.sendBytes(outer.get().get());
  }

  void outerReplaced(Courier courier, Photo photo) {
    Wrapper<Wrapper<byte[]>> outer = new Wrapper<>(new Wrapper<>(photo.getBytes()));
    outer.set(new Wrapper<>(new byte[0]));
    courier.sendBytes(outer.get().get());
  }

  void twoWrappers(Courier courier, Photo photo, String caption) {
    Wrapper<Object> one = new Wrapper<>(photo);
    Wrapper<Object> two = new Wrapper<>(caption);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(one.get());
    courier.sendObject(two.get());
  }
}
