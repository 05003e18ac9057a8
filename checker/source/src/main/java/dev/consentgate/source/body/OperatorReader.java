package dev.consentgate.source.body;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.consentgate.source.inference.LeastUpperBound;
import dev.consentgate.source.type.Subtyping;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Pattern;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads operators, assignments, conditions and type tests. */
final class OperatorReader {

  private final Reading reading;

  OperatorReader(Reading reading) {
    this.reading = reading;
  }

  /** Long chains such as concatenations lean to the left and are read without recursion. */
  Typed binary(BinaryExpr expression) {
    Deque<BinaryExpr> chain = new ArrayDeque<>();
    Expression first = expression;
    while (first instanceof BinaryExpr binary) {
      chain.push(binary);
      first = binary.getLeft();
    }
    if (JoinedStrings.isJoined(expression, chain, first)) {
      return new JoinedStrings(reading, this).read(chain, first);
    }
    Typed left = reading.expressions.read(first, null);
    while (!chain.isEmpty()) {
      BinaryExpr binary = chain.pop();
      left = combine(binary, left, right(binary), reading.at(binary));
    }
    return left;
  }

  private Typed right(BinaryExpr binary) {
    Expression right = binary.getRight();
    return switch (binary.getOperator()) {
      case AND ->
          reading.assuming(binary.getLeft(), true, () -> reading.expressions.read(right, null));
      case OR ->
          reading.assuming(binary.getLeft(), false, () -> reading.expressions.read(right, null));
      default -> reading.expressions.read(right, null);
    };
  }

  Typed combine(BinaryExpr binary, Typed left, Typed right, Location place) {
    String operator = binary.getOperator().asString();
    Type operands = Promotion.operands(operator, left.type(), right.type(), reading.classes);
    Type type = Promotion.result(operator, operands);
    TypeRef ref = TypeRefs.of(type);
    Object one = ConstantFolding.value(left.expr());
    Object two = ConstantFolding.value(right.expr());
    if (one != null && two != null) {
      String name = TypeRefs.of(operands).name();
      Object value = ConstantFolding.binary(operator, one, two, name);
      if (value != null) {
        return Typed.of(new Expr.Literal(place, ref, value), type);
      }
    }
    return Typed.of(new Expr.Binary(place, ref, operator, left.expr(), right.expr()), type);
  }

  Typed unary(UnaryExpr unary) {
    UnaryExpr.Operator operator = unary.getOperator();
    String symbol = operator.asString();
    if (symbol.equals("++") || symbol.equals("--")) {
      Typed target = target(unary.getExpression());
      return Typed.of(
          new Expr.Increment(
              reading.at(unary),
              TypeRefs.of(target.type()),
              symbol,
              target.expr(),
              unary.isPrefix()),
          target.type());
    }
    Typed negative = smallest(unary);
    if (negative != null) {
      return negative;
    }
    Typed operand = reading.expressions.read(unary.getExpression(), null);
    Type type = symbol.equals("!") ? Type.Primitive.BOOLEAN : Promotion.unary(operand.type());
    TypeRef ref = TypeRefs.of(type);
    Object constant = ConstantFolding.value(operand.expr());
    Object value = constant == null ? null : ConstantFolding.unary(symbol, constant, ref.name());
    return Typed.of(
        value != null
            ? new Expr.Literal(reading.at(unary), ref, value)
            : new Expr.Unary(reading.at(unary), ref, symbol, operand.expr()),
        type);
  }

  /** The smallest numbers have no positive counterpart of their type. */
  private @Nullable Typed smallest(UnaryExpr unary) {
    if (unary.getOperator() != UnaryExpr.Operator.MINUS) {
      return null;
    }
    Expression inner = unary.getExpression();
    if (inner instanceof IntegerLiteralExpr number && number.getValue().equals("2147483648")) {
      return Typed.of(
          new Expr.Literal(reading.at(unary), TypeRef.INT, Integer.MIN_VALUE), Type.Primitive.INT);
    }
    if (inner instanceof LongLiteralExpr number
        && number.getValue().startsWith("9223372036854775808")) {
      return Typed.of(
          new Expr.Literal(reading.at(unary), TypeRefs.of(Type.Primitive.LONG), Long.MIN_VALUE),
          Type.Primitive.LONG);
    }
    return null;
  }

  Typed assign(AssignExpr assign) {
    Typed target = target(assign.getTarget());
    boolean plain = assign.getOperator() == AssignExpr.Operator.ASSIGN;
    Type wanted = plain && !target.type().isUnknown() ? target.type() : null;
    Expr value = reading.expressions.expr(assign.getValue(), wanted);
    TypeRef type = TypeRefs.of(target.type());
    String operator = assign.getOperator().asString().replace("=", "");
    return Typed.of(
        plain
            ? new Expr.Assign(reading.at(assign), type, target.expr(), value)
            : new Expr.CompoundAssign(reading.at(assign), type, operator, target.expr(), value),
        target.type());
  }

  private Typed target(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      return target(enclosed.getInner());
    }
    if (expression instanceof NameExpr name) {
      return reading.expressions.name(name, true);
    }
    if (expression instanceof FieldAccessExpr access) {
      return reading.fields.read(access, true);
    }
    return expression instanceof ArrayAccessExpr access
        ? reading.expressions.element(access)
        : reading.expressions.read(expression, null);
  }

  Typed conditional(ConditionalExpr expression, @Nullable Type target) {
    Expression condition = expression.getCondition();
    Expr test = reading.expressions.expr(condition, Type.Primitive.BOOLEAN);
    Typed yes =
        reading.assuming(
            condition, true, () -> reading.expressions.read(expression.getThenExpr(), target));
    Typed no =
        reading.assuming(
            condition, false, () -> reading.expressions.read(expression.getElseExpr(), target));
    Type type = Promotion.conditional(yes.type(), no.type(), reading.classes);
    if (!type.isPrimitive()
        && target != null
        && !target.isUnknown()
        && !target.isPrimitive()
        && !target.isVoid()) {
      type = target;
    }
    if (type.isUnknown() && !yes.type().isUnknown() && !no.type().isUnknown()) {
      Type least = new LeastUpperBound(reading.classes).of(List.of(yes.type(), no.type()));
      type = least == null ? Type.Special.NULL : least;
    }
    Object value = folded(test, yes.expr(), no.expr(), type);
    TypeRef ref = TypeRefs.of(type);
    return new Typed(
        value != null
            ? new Expr.Literal(reading.at(expression), ref, value)
            : new Expr.Conditional(reading.at(expression), ref, test, yes.expr(), no.expr()),
        type,
        yes.complete() && no.complete(),
        yes.adapts() || no.adapts());
  }

  private static @Nullable Object folded(Expr test, Expr yes, Expr no, Type type) {
    Object condition = ConstantFolding.value(test);
    Object one = ConstantFolding.value(yes);
    Object two = ConstantFolding.value(no);
    if (!(condition instanceof Boolean value) || one == null || two == null) {
      return null;
    }
    Object chosen = value ? one : two;
    Type.Primitive primitive = type.isPrimitive() ? (Type.Primitive) type : Subtyping.unbox(type);
    return primitive == null ? chosen : ConstantFolding.convert(chosen, primitive.name());
  }

  Typed instanceOf(InstanceOfExpr test) {
    Typed operand = reading.expressions.read(test.getExpression(), null);
    Pattern pattern =
        test.getPattern().isPresent()
            ? reading.patterns.read(test.getPattern().get(), operand.type())
            : new Pattern.OfType(
                reading.at(test), TypeRefs.of(reading.resolve(test.getType())), null);
    return Typed.of(
        new Expr.InstanceOf(reading.at(test), TypeRef.BOOLEAN, operand.expr(), pattern),
        Type.Primitive.BOOLEAN);
  }
}
