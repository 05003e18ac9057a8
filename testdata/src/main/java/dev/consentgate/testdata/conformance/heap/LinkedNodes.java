package dev.consentgate.testdata.conformance.heap;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.List;

/** Media hangs in linked structures written by hand. */
final class LinkedNodes {
  private LinkedNodes() {}

  private static final class Node {
    private final byte[] content;
    private Node next;

    Node(byte[] content, Node next) {
      this.content = content;
      this.next = next;
    }
  }

  void list(Courier courier, Photo photo, byte[] logo) {
    Node head = new Node(logo, new Node(photo.getBytes(), null));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(head.next.content);
    courier.sendBytes(head.content);
  }

  void walked(Courier courier, Photo photo, byte[] logo) {
    Node head = new Node(logo, new Node(photo.getBytes(), null));
    for (Node node = head; node != null; node = node.next) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(node.content);
    }
  }

  void prepended(Courier courier, List<Photo> photos) {
    Node head = null;
    for (Photo photo : photos) {
      head = new Node(photo.getBytes(), head);
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(head);
  }

  void cutOff(Courier courier, Photo photo, byte[] logo) {
    Node head = new Node(logo, new Node(photo.getBytes(), null));
    head.next = null;
    courier.sendObject(head);
  }
}
