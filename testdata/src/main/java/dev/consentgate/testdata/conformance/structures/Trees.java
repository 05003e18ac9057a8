package dev.consentgate.testdata.conformance.structures;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;

/** Trees that classes build of themselves. */
final class Trees {
  private Trees() {}

  private sealed interface Node permits Leaf, Branch {}

  private record Leaf(byte[] content) implements Node {}

  private record Branch(Node left, Node right) implements Node {}

  private static void sendAll(Courier courier, Node node) {
    if (node instanceof Leaf leaf) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(leaf.content());
    } else if (node instanceof Branch branch) {
      sendAll(courier, branch.left());
      sendAll(courier, branch.right());
    }
  }

  private static int count(Node node) {
    if (node instanceof Branch branch) {
      return count(branch.left()) + count(branch.right());
    }
    return 1;
  }

  void walked(Courier courier, Photo photo, byte[] logo) {
    sendAll(courier, new Branch(new Leaf(logo), new Leaf(photo.getBytes())));
  }

  void counted(Courier courier, Photo photo, byte[] logo) {
    courier.sendText("leaves " + count(new Branch(new Leaf(logo), new Leaf(photo.getBytes()))));
  }

  void leftOnly(Courier courier, Photo photo, byte[] logo) {
    Branch branch = new Branch(new Leaf(logo), new Leaf(photo.getBytes()));
    courier.sendObject(branch.left());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(branch.right());
  }
}
