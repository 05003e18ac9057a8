package dev.consentgate.testdata.conformance.collections;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Stack;

/** Positions that move, or that nobody can know. */
final class MovedPositions {
  private MovedPositions() {}

  void firstInserted(Courier courier, Photo photo, byte[] logo) {
    LinkedList<byte[]> pages = new LinkedList<>();
    pages.add(logo);
    pages.addFirst(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.getFirst());
    courier.sendBytes(pages.getLast());
    courier.sendBytes(pages.get(1));
  }

  void lastBySize(Courier courier, Photo photo, byte[] logo) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(photo.getBytes());
    pages.add(logo);
    courier.sendBytes(pages.get(pages.size() - 1));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.get(pages.size() - 2));
  }

  void sorted(Courier courier, Photo photo, byte[] logo) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(logo);
    pages.add(photo.getBytes());
    pages.sort(Comparator.comparing(page -> page.length));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.get(0));
  }

  void reversed(Courier courier, Photo photo, byte[] logo) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(logo);
    pages.add(photo.getBytes());
    Collections.reverse(pages);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.get(0));
  }

  void removedByIterator(Courier courier, Photo photo, byte[] logo) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(logo);
    pages.add(photo.getBytes());
    Iterator<byte[]> each = pages.iterator();
    each.next();
    each.remove();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.get(0));
  }

  void removedWhereEqual(Courier courier, Photo photo, byte[] logo) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(logo);
    pages.add(photo.getBytes());
    pages.remove(logo);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.get(0));
  }

  void removedInBranch(Courier courier, Photo photo, byte[] logo, boolean first) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(logo);
    pages.add(photo.getBytes());
    if (first) {
      pages.remove(0);
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.get(0));
  }

  void removedInLoop(Courier courier, Photo photo, byte[] logo, int count) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(logo);
    pages.add(logo);
    pages.add(photo.getBytes());
    for (int i = 0; i < count; i++) {
      pages.remove(0);
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.get(0));
  }

  void removedByHelper(Courier courier, Photo photo, byte[] logo) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(logo);
    pages.add(photo.getBytes());
    dropFirst(pages);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.get(0));
  }

  private void dropFirst(List<byte[]> pages) {
    pages.remove(0);
  }

  void removedByAlias(Courier courier, Photo photo, byte[] logo) {
    List<byte[]> pages = new ArrayList<>();
    pages.add(logo);
    pages.add(photo.getBytes());
    List<byte[]> same = pages;
    same.remove(0);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.get(0));
  }

  void smallestFirst(Courier courier, Photo photo, byte[] logo) {
    Queue<byte[]> pages = new PriorityQueue<>(Comparator.comparing(page -> page.length));
    pages.add(logo);
    pages.add(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.poll());
  }

  void inTurn(Courier courier, Photo photo, byte[] logo) {
    Queue<byte[]> pages = new ArrayDeque<>();
    pages.offer(logo);
    pages.offer(photo.getBytes());
    courier.sendBytes(pages.poll());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.poll());
  }

  void stacked(Courier courier, Photo photo, byte[] logo) {
    Deque<byte[]> pages = new ArrayDeque<>();
    pages.push(photo.getBytes());
    pages.push(logo);
    courier.sendBytes(pages.pop());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.pop());
  }

  void onStack(Courier courier, Photo photo, byte[] logo) {
    Stack<byte[]> pages = new Stack<>();
    pages.push(logo);
    pages.push(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pages.peek());
    pages.pop();
    courier.sendBytes(pages.pop());
  }
}
