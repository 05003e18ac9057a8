package dev.consentgate.testdata.conformance.async;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** Threads hand media over by queues and maps. */
final class Handover {
  private Handover() {}

  private static final class Worker implements Runnable {
    private final BlockingQueue<byte[]> waiting;
    private final BlockingQueue<String> names;
    private final Courier courier;

    Worker(BlockingQueue<byte[]> waiting, BlockingQueue<String> names, Courier courier) {
      this.waiting = waiting;
      this.names = names;
      this.courier = courier;
    }

    @Override
    public void run() {
      try {
        // BUG: Diagnostic contains: UnconsentedMediaSharing
        courier.sendBytes(waiting.take());
        courier.sendText(names.take());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  void queue(Courier courier, Photo photo) throws InterruptedException {
    BlockingQueue<byte[]> waiting = new LinkedBlockingQueue<>();
    BlockingQueue<String> names = new LinkedBlockingQueue<>();
    waiting.put(photo.getBytes());
    names.put("photo " + photo.getId());
    new Thread(new Worker(waiting, names, courier)).start();
  }

  void concurrentMap(Courier courier, Photo photo) {
    Map<Long, byte[]> shared = new ConcurrentHashMap<>();
    shared.put(photo.getId(), photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    new Thread(() -> courier.sendBytes(shared.get(7L))).start();
    new Thread(() -> courier.sendText("entries " + shared.size())).start();
  }
}
