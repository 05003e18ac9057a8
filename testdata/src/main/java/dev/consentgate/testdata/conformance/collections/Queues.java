package dev.consentgate.testdata.conformance.collections;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedList;
import java.util.Queue;
import java.util.Stack;
import java.util.concurrent.BlockingQueue;

/** Media waits in queues and stacks. */
final class Queues {
  private Queues() {}

  void deque(Courier courier, Photo photo, byte[] logo) {
    Deque<byte[]> waiting = new ArrayDeque<>();
    waiting.push(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(waiting.pop());
  }

  void otherDeque(Courier courier, Photo photo, byte[] logo) {
    Deque<byte[]> waiting = new ArrayDeque<>();
    Deque<byte[]> others = new ArrayDeque<>();
    waiting.push(photo.getBytes());
    others.push(logo);
    courier.sendBytes(others.pop());
  }

  void queue(Courier courier, Photo photo) {
    Queue<byte[]> waiting = new LinkedList<>();
    waiting.offer(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(waiting.poll());
  }

  void stack(Courier courier, Photo photo) {
    Stack<byte[]> pile = new Stack<>();
    pile.push(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pile.peek());
  }

  void blocking(Courier courier, BlockingQueue<byte[]> waiting, Photo photo)
      throws InterruptedException {
    waiting.put(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(waiting.take());
  }

  void ends(Courier courier, Photo photo, byte[] logo) {
    LinkedList<byte[]> pages = new LinkedList<>();
    pages.addFirst(logo);
    pages.addLast(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.getLast());
    courier.sendBytes(pages.getFirst());
  }
}
