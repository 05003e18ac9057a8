package dev.consentgate.source;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.VarType;
import dev.consentgate.source.declaration.OperatorPositions;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lets a tree's tokens go, which need more memory than the tree, and keeps its positions; a type
 * written {@code var} becomes an inferred one.
 */
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
      if (node instanceof ClassOrInterfaceType type && isInferred(type)) {
        VarType inferred = new VarType();
        inferred.setRange(range);
        type.replace(inferred);
      } else {
        node.getChildNodes().forEach(open::push);
      }
    }
  }

  /** No class is called {@code var} since Java 10. */
  private static boolean isInferred(ClassOrInterfaceType type) {
    return type.getScope().isEmpty()
        && type.getTypeArguments().isEmpty()
        && type.getName().getIdentifier().equals("var");
  }
}
