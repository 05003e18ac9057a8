package dev.consentgate.source.declaration;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where operators stand in expressions of several lines, and the bodies of anonymous classes: javac
 * places the form there, which the tree without its tokens no longer tells.
 */
public final class OperatorPositions {

  private static final DataKey<Position> OPERATOR = new DataKey<>() {};

  private OperatorPositions() {}

  /** Keeps the operator's position on the node, while its tokens are there. */
  public static void keep(Node node) {
    if (node instanceof ObjectCreationExpr creation
        && creation.getAnonymousClassBody().isPresent()) {
      Node last =
          creation.getArguments().getLast().map(Node.class::cast).orElse(creation.getType());
      keepAfter(node, last, "{"::equals);
      return;
    }
    Node left = left(node);
    boolean oneLine =
        left == null
            || node.getRange().map(range -> range.begin.line == range.end.line).orElse(true);
    if (oneLine || left == null) {
      return;
    }
    keepAfter(node, left, text -> !text.equals(")"));
  }

  private static void keepAfter(Node node, Node left, Predicate<String> searched) {
    JavaToken token = left.getTokenRange().map(range -> range.getEnd()).orElse(null);
    while (token != null) {
      token = token.getNextToken().orElse(null);
      if (token != null
          && !token.getCategory().isWhitespaceOrComment()
          && searched.test(token.getText())) {
        token.getRange().ifPresent(range -> node.setData(OPERATOR, range.begin));
        return;
      }
    }
  }

  public static @Nullable Position of(Node node) {
    return node.containsData(OPERATOR) ? node.getData(OPERATOR) : null;
  }

  /** What stands before the operator. */
  private static @Nullable Node left(Node node) {
    if (node instanceof BinaryExpr binary) {
      return binary.getLeft();
    }
    if (node instanceof AssignExpr assign) {
      return assign.getTarget();
    }
    if (node instanceof ConditionalExpr conditional) {
      return conditional.getCondition();
    }
    if (node instanceof InstanceOfExpr test) {
      return test.getExpression();
    }
    if (node instanceof ArrayAccessExpr access) {
      return access.getName();
    }
    return node instanceof UnaryExpr unary && unary.isPostfix() ? unary.getExpression() : null;
  }
}
