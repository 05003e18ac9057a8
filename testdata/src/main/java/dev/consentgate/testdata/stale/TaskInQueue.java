package dev.consentgate.testdata.stale;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Tasks wait in a queue, each with its photo inside. */
final class TaskInQueue {
  private TaskInQueue() {}

  /** A task sends when its turn comes. */
  static final class Leaking {
    private final BlockingQueue<Runnable> tasks = new ArrayBlockingQueue<>(100);

    void submit(ConsentService consents, Trainer trainer, Photo photo) throws InterruptedException {
      consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      tasks.put(
          () -> {

            // MISSING: StaleConsentCheck: the time between question and upload is not told
            trainer.train(photo);
          });
    }

    void work() throws InterruptedException {
      while (true) {
        tasks.take().run();
      }
    }
  }

  /** A task asks and sends when its turn comes. */
  static final class Sound {
    private final BlockingQueue<Runnable> tasks = new ArrayBlockingQueue<>(100);

    void submit(ConsentService consents, Trainer trainer, Photo photo) throws InterruptedException {
      consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
      tasks.put(
          () -> {
            consents.requireConsent(photo.getOwnerId(), Purpose.AI_TRAINING);
            trainer.train(photo);
          });
    }

    void work() throws InterruptedException {
      while (true) {
        tasks.take().run();
      }
    }
  }
}
