package dev.consentgate.testdata.conformance.collections;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Media waits in collections that threads share. */
final class Concurrent {
  private Concurrent() {}

  void concurrentMap(Courier courier, Photo photo) {
    ConcurrentMap<String, byte[]> pages = new ConcurrentHashMap<>();
    pages.putIfAbsent("one", photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.get("one"));
  }

  void copyOnWrite(Courier courier, Photo photo) {
    List<byte[]> pages = new CopyOnWriteArrayList<>();
    pages.add(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.get(0));
  }

  void queue(Courier courier, Photo photo) {
    Queue<byte[]> pages = new ConcurrentLinkedQueue<>();
    pages.add(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.remove());
  }

  void drained(Courier courier, Photo photo) {
    BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(5);
    List<byte[]> taken = new ArrayList<>();
    waiting.add(photo.getBytes());
    waiting.drainTo(taken);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(taken);
  }

  void otherQueue(Courier courier, Photo photo, byte[] logo) {
    Queue<byte[]> pages = new ConcurrentLinkedQueue<>();
    Queue<byte[]> logos = new ConcurrentLinkedQueue<>();
    pages.add(photo.getBytes());
    logos.add(logo);
    courier.sendBytes(logos.poll());
  }

  void counted(Courier courier, Photo photo) {
    AtomicInteger count = new AtomicInteger();
    count.addAndGet(photo.getBytes().length);
    courier.sendText("bytes " + count.get());
  }
}
