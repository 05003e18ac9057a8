package dev.consentgate.source;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import dev.consentgate.source.declaration.OperatorPositions;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets a tree's tokens go, which need more memory than the tree, and keeps its positions. */
final class LeanTree {

  private LeanTree() {}

  static void trim(Node root) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      OperatorPositions.keep(node);
      Range range = node.getRange().orElse(null);
      node.setTokenRange(null);
      node.setRange(range);
      node.setComment(null);
      node.getChildNodes().forEach(open::push);
    }
  }
}
