package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A publisher tells listeners by the type of an event. */
final class Events {
  private Events() {}

  private record PhotoUploaded(Photo photo) {}

  private record NameChanged(String name) {}

  private static final class Bus {
    private final Map<Class<?>, List<Consumer<Object>>> listeners = new HashMap<>();

    <E> void listen(Class<E> type, Consumer<E> listener) {
      listeners
          .computeIfAbsent(type, key -> new ArrayList<>())
          .add(event -> listener.accept(type.cast(event)));
    }

    void publish(Object event) {
      for (Consumer<Object> listener : listeners.getOrDefault(event.getClass(), List.of())) {
        listener.accept(event);
      }
    }
  }

  void run(Courier courier, Photo photo) {
    Bus bus = new Bus();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    bus.listen(PhotoUploaded.class, event -> courier.sendBytes(event.photo().getBytes()));
    bus.listen(NameChanged.class, event -> courier.sendText(event.name()));
    bus.publish(new PhotoUploaded(photo));
    bus.publish(new NameChanged("no. " + photo.getId()));
  }
}
