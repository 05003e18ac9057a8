package dev.consentgate.source.body;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.syntax.Expr;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A sum in which string literals stand side by side: javac's parser joins them, wherever in the sum
 * they stand, and places each operation at its right operand.
 */
record JoinedStrings(Reading reading, OperatorReader operators) {

  /** Whether the whole expression is a sum with neighbouring literals. */
  static boolean isJoined(BinaryExpr whole, Deque<BinaryExpr> chain, Expression first) {
    boolean nested =
        whole.getParentNode().orElse(null) instanceof BinaryExpr
            || whole.getParentNode().orElse(null) instanceof InstanceOfExpr;
    if (nested || chain.stream().anyMatch(JoinedStrings::isNoSum)) {
      return false;
    }
    Expression before = first;
    for (BinaryExpr binary : chain) {
      if (isText(before) && isText(binary.getRight())) {
        return true;
      }
      before = binary.getRight();
    }
    return false;
  }

  private static boolean isNoSum(BinaryExpr binary) {
    return binary.getOperator() != BinaryExpr.Operator.PLUS;
  }

  private static boolean isText(Expression expression) {
    return expression instanceof StringLiteralExpr || expression instanceof TextBlockLiteralExpr;
  }

  Typed read(Deque<BinaryExpr> chain, Expression first) {
    Typed sum = null;
    BinaryExpr pendingOperation = null;
    Typed pending = reading.expressions.read(first, null);
    boolean pendingIsText = isText(first);
    for (BinaryExpr binary : chain) {
      Typed right = reading.expressions.read(binary.getRight(), null);
      if (pendingIsText && isText(binary.getRight())) {
        pending = joined(pending, right);
      } else {
        sum = combined(pendingOperation, sum, pending);
        pendingOperation = binary;
        pending = right;
        pendingIsText = isText(binary.getRight());
      }
    }
    return combined(pendingOperation, sum, pending);
  }

  private Typed combined(@Nullable BinaryExpr operation, @Nullable Typed left, Typed right) {
    return operation == null || left == null
        ? right
        : operators.combine(operation, left, right, right.expr().location());
  }

  private static Typed joined(Typed left, Typed right) {
    Object one = ConstantFolding.value(left.expr());
    Object two = ConstantFolding.value(right.expr());
    String value = String.valueOf(one) + two;
    return Typed.of(
        new Expr.Literal(left.expr().location(), TypeRefs.of(left.type()), value), left.type());
  }
}
