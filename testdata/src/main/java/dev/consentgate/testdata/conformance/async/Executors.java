package dev.consentgate.testdata.conformance.async;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Media is sent by another thread. */
final class Executors {
  private Executors() {}

  void submitted(ExecutorService executor, PartnerClient partner, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    executor.submit(() -> partner.send(photo));
  }

  void executed(Executor executor, PartnerClient partner, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    executor.execute(() -> partner.send(photo));
  }

  void idExecuted(Executor executor, Courier courier, Photo photo) {
    long id = photo.getId();
    executor.execute(() -> courier.sendText("photo " + id));
  }

  void result(ExecutorService executor, Courier courier, Photo photo)
      throws InterruptedException, ExecutionException {
    Future<byte[]> future = executor.submit(photo::getBytes);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(future.get());
  }

  void otherResult(ExecutorService executor, Courier courier, Photo photo)
      throws InterruptedException, ExecutionException {
    Future<Integer> future = executor.submit(() -> photo.getBytes().length);
    courier.sendText("size " + future.get());
  }

  void scheduled(ScheduledExecutorService executor, PartnerClient partner, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    executor.schedule(() -> partner.send(photo), 1, TimeUnit.HOURS);
  }

  void invokeAll(ExecutorService executor, Courier courier, Photo photo)
      throws InterruptedException {
    List<Callable<byte[]>> tasks = List.of(photo::getBytes);
    for (Future<byte[]> future : executor.invokeAll(tasks)) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendObject(future);
    }
  }
}
