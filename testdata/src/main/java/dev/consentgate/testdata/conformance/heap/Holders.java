package dev.consentgate.testdata.conformance.heap;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Media waits in holders of one value. */
final class Holders {
  private Holders() {}

  void atomic(Courier courier, Photo photo) {
    AtomicReference<byte[]> holder = new AtomicReference<>();
    holder.set(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(holder.get());
  }

  void atomicReplaced(Courier courier, Photo photo) {
    AtomicReference<byte[]> holder = new AtomicReference<>(photo.getBytes());
    holder.set(new byte[0]);
    courier.sendBytes(holder.get());
  }

  void exchanged(Courier courier, Photo photo) {
    AtomicReference<byte[]> holder = new AtomicReference<>(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(holder.getAndSet(new byte[0]));
    // SPURIOUS: setting a holder does not forget what it held
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(holder.get());
  }

  void optional(Courier courier, Photo photo) {
    Optional<Photo> maybe = Optional.of(photo);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(maybe.map(Photo::getBytes).orElse(new byte[0]));
  }

  void emptyOptional(Courier courier, Photo photo) {
    Optional<byte[]> maybe = Optional.empty();
    courier.sendBytes(maybe.orElseGet(() -> new byte[photo.getBytes().length]));
  }

  void ownGeneric(Courier courier, Photo photo) {
    Box<byte[]> box = new Box<>(photo.getBytes());
    Box<String> label = new Box<>("photo");
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(box.get());
    courier.sendText(label.get());
  }

  private static final class Box<T> {
    private final T value;

    Box(T value) {
      this.value = value;
    }

    T get() {
      return value;
    }
  }

  void entry(Courier courier, Photo photo) {
    Map.Entry<String, byte[]> entry = Map.entry("photo", photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(entry.getValue());
    courier.sendText(entry.getKey());
  }

  void threadLocal(Courier courier, Photo photo) {
    ThreadLocal<byte[]> holder = new ThreadLocal<>();
    holder.set(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(holder.get());
  }

  void weak(Courier courier, Photo photo) {
    WeakReference<Photo> holder = new WeakReference<>(photo);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(holder.get());
  }
}
