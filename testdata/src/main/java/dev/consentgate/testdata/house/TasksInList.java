package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

/** Tasks are collected, and an executor runs them all. */
final class TasksInList {
  private TasksInList() {}

  /** There is a task for each photo. */
  static final class Leaking {
    void share(ExecutorService pool, PartnerClient partner, List<Photo> photos)
        throws InterruptedException {
      List<Callable<Void>> tasks = new ArrayList<>();
      for (Photo photo : photos) {
        tasks.add(
            () -> {
              // BUG: Diagnostic contains: UnconsentedMediaSharing
              partner.send(photo);
              return null;
            });
      }
      pool.invokeAll(tasks);
    }
  }

  /** There is a task for each photo whose owner agrees. */
  static final class Sound {
    void share(
        ExecutorService pool, ConsentService consents, PartnerClient partner, List<Photo> photos)
        throws InterruptedException {
      List<Callable<Void>> tasks = new ArrayList<>();
      for (Photo photo : photos) {
        if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
          tasks.add(
              () -> {
                partner.send(photo);
                return null;
              });
        }
      }
      pool.invokeAll(tasks);
    }
  }
}
