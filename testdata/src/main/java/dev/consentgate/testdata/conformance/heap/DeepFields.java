package dev.consentgate.testdata.conformance.heap;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Media lies several fields deep. */
final class DeepFields {
  private DeepFields() {}

  private static final class Leaf {
    private byte[] content = new byte[0];
    private String label = "";
  }

  private static final class Branch {
    private Leaf leaf = new Leaf();
  }

  private static final class Tree {
    private Branch left = new Branch();
    private Branch right = new Branch();
  }

  void deep(Courier courier, Photo photo) {
    Tree tree = new Tree();
    tree.left.leaf.content = photo.getBytes();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(tree.left.leaf.content);
  }

  void otherBranch(Courier courier, Photo photo) {
    Tree tree = new Tree();
    tree.left.leaf.content = photo.getBytes();
    courier.sendBytes(tree.right.leaf.content);
  }

  void label(Courier courier, Photo photo) {
    Tree tree = new Tree();
    tree.left.leaf.content = photo.getBytes();
    courier.sendText(tree.left.leaf.label);
  }

  void movedBranch(Courier courier, Photo photo) {
    Tree tree = new Tree();
    tree.left.leaf.content = photo.getBytes();
    tree.right = tree.left;
    tree.left = new Branch();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(tree.right.leaf.content);
    courier.sendBytes(tree.left.leaf.content);
  }
}
