package dev.consentgate.source.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayList;
import java.util.List;

/** Which pattern variables a condition binds, by the value it has. */
final class PatternBindings {

  private PatternBindings() {}

  /** The type patterns with variables, as {@link TypePatternExpr}s. */
  static List<Node> of(Expression condition, boolean value) {
    List<Node> found = new ArrayList<>();
    collect(condition, value, found);
    return found;
  }

  private static void collect(Expression condition, boolean value, List<Node> found) {
    if (condition instanceof EnclosedExpr enclosed) {
      collect(enclosed.getInner(), value, found);
    } else if (condition instanceof UnaryExpr unary
        && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      collect(unary.getExpression(), !value, found);
    } else if (condition instanceof BinaryExpr binary) {
      BinaryExpr.Operator both = value ? BinaryExpr.Operator.AND : BinaryExpr.Operator.OR;
      if (binary.getOperator() == both) {
        collect(binary.getLeft(), value, found);
        collect(binary.getRight(), value, found);
      }
    } else if (condition instanceof InstanceOfExpr test && value) {
      test.getPattern().ifPresent(pattern -> variables(pattern, found));
    }
  }

  static void variables(Node pattern, List<Node> found) {
    if (pattern instanceof TypePatternExpr type) {
      found.add(type);
    } else if (pattern instanceof RecordPatternExpr record) {
      record.getPatternList().forEach(component -> variables(component, found));
    }
  }
}
