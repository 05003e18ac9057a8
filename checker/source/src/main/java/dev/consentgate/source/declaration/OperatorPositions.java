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
import com.github.javaparser.ast.expr.UnaryExpr;
import org.jspecify.annotations.Nullable;

/**
 * Where operators stand in expressions of several lines: javac places such an expression at its
 * operator, which the tree without its tokens no longer tells.
 */
public final class OperatorPositions {

  private static final DataKey<Position> OPERATOR = new DataKey<>() {};

  private OperatorPositions() {}

  /** Keeps the operator's position on the node, while its tokens are there. */
  public static void keep(Node node) {
    Node left = left(node);
    boolean oneLine =
        left == null
            || node.getRange().map(range -> range.begin.line == range.end.line).orElse(true);
    if (oneLine || left == null) {
      return;
    }
    JavaToken token = left.getTokenRange().map(range -> range.getEnd()).orElse(null);
    while (token != null) {
      token = token.getNextToken().orElse(null);
      if (token != null && isOperator(token)) {
        token.getRange().ifPresent(range -> node.setData(OPERATOR, range.begin));
        return;
      }
    }
  }

  public static @Nullable Position of(Node node) {
    return node.containsData(OPERATOR) ? node.getData(OPERATOR) : null;
  }

  private static boolean isOperator(JavaToken token) {
    return !token.getCategory().isWhitespaceOrComment() && !token.getText().equals(")");
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
