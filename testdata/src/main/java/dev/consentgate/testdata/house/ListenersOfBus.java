package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Photos are announced on a bus inside the house. */
final class ListenersOfBus {
  private ListenersOfBus() {}

  /** An announcement. */
  record PhotoAdded(Photo photo) {}

  /** The bus. */
  static final class Bus {
    private final List<Consumer<PhotoAdded>> listeners = new CopyOnWriteArrayList<>();

    void subscribe(Consumer<PhotoAdded> listener) {
      listeners.add(listener);
    }

    void publish(PhotoAdded event) {
      for (Consumer<PhotoAdded> listener : listeners) {
        listener.accept(event);
      }
    }
  }

  /** They are announced before anybody is asked. */
  static final class Leaking {
    private final Bus bus = new Bus();

    Leaking(Trainer trainer) {
      // MISSING: UnconsentedMediaTraining: listeners kept in a list of another object are not
      // followed
      bus.subscribe(event -> trainer.train(event.photo()));
    }

    void add(ConsentService consents, Photo photo) {
      if (photo.getId() < 0) {
        return;
      }
      bus.publish(new PhotoAdded(photo));
    }
  }

  /** They are announced after the owner was asked. */
  static final class Sound {
    private final Bus bus = new Bus();

    Sound(Trainer trainer) {
      bus.subscribe(event -> trainer.train(event.photo()));
    }

    void add(ConsentService consents, Photo photo) {
      if (!consents.hasConsent(photo.getOwnerId(), Purpose.AI_TRAINING)) {
        return;
      }
      bus.publish(new PhotoAdded(photo));
    }
  }
}
