package dev.consentgate.lowering;

import dev.consentgate.program.Const;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Operator;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Pattern;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Expressions as values, operands evaluated from left to right. */
final class ExpressionLowering implements Expr.Visitor<Operand> {

  private final BodyLowering body;

  ExpressionLowering(BodyLowering body) {
    this.body = body;
  }

  @Override
  public Operand literal(Expr.Literal expr) {
    return constant(expr);
  }

  static Const constant(Expr.Literal expr) {
    if (expr.value() == null) {
      return Const.NULL;
    }
    return expr.value() instanceof Boolean value
        ? Const.of(value)
        : new Const(expr.type(), expr.value());
  }

  @Override
  public Operand local(Expr.Local expr) {
    return body.enclosing.local(expr.location(), expr.type(), expr.name());
  }

  @Override
  public Operand self(Expr.This expr) {
    return body.enclosing.instance(expr.location(), expr.type());
  }

  @Override
  public Operand field(Expr.Field expr) {
    Operand base = expr.base() == null ? null : body.value(expr.base());
    Var target = body.ssa.fresh(expr.type());
    body.ssa.emit(new Instruction.LoadField(expr.location(), target, base, expr.field()));
    return target;
  }

  @Override
  public Operand arrayLength(Expr.ArrayLength expr) {
    Operand array = body.value(expr.array());
    return body.compute(expr.location(), expr.type(), Operator.ARRAY_LENGTH, array);
  }

  @Override
  public Operand arrayElement(Expr.ArrayElement expr) {
    Operand array = body.value(expr.array());
    Operand index = body.value(expr.index());
    Var target = body.ssa.fresh(expr.type());
    body.ssa.emit(new Instruction.LoadElement(expr.location(), target, array, index));
    body.afterElement(expr.location());
    return target;
  }

  @Override
  public Operand call(Expr.Call expr) {
    return body.calls.call(expr);
  }

  @Override
  public Operand creation(Expr.New expr) {
    return body.calls.creation(expr);
  }

  @Override
  public Operand newArray(Expr.NewArray expr) {
    List<Operand> lengths = body.values(expr.lengths());
    List<Operand> elements = expr.elements() == null ? List.of() : body.values(expr.elements());
    Var target = body.ssa.fresh(expr.type());
    body.ssa.emit(
        new Instruction.AllocateArray(expr.location(), target, expr.type(), lengths, elements));
    if (expr.elements() != null) {
      body.reflection.array(target, elements);
    }
    return target;
  }

  @Override
  public Operand unary(Expr.Unary expr) {
    Operand operand = body.value(expr.operand());
    if (expr.operator().equals("+")) {
      return operand;
    }
    Operator operator = Operators.unary(expr.operator());
    return operator == null
        ? body.unknown(
            expr.location(), expr.type(), "operator " + expr.operator(), List.of(operand))
        : body.compute(expr.location(), expr.type(), operator, operand);
  }

  @Override
  public Operand binary(Expr.Binary expr) {
    // Concatenations of thousands of terms lean to the left: no recursion along that spine.
    Deque<Expr.Binary> spine = new ArrayDeque<>();
    Expr first = expr;
    while (first instanceof Expr.Binary binary && !ConditionLowering.isShortCircuit(binary)) {
      spine.push(binary);
      first = binary.left();
    }
    Operand value =
        first instanceof Expr.Binary binary
            ? body.conditions.shortCircuitValue(binary)
            : body.value(first);
    while (!spine.isEmpty()) {
      Expr.Binary next = spine.pop();
      value = operation(next, value, body.value(next.right()));
    }
    return value;
  }

  private Operand operation(Expr.Binary expr, Operand left, Operand right) {
    Operator operator = Operators.binary(expr.operator(), expr.type(), expr.left(), expr.right());
    return operator == null
        ? body.unknown(
            expr.location(), expr.type(), "operator " + expr.operator(), List.of(left, right))
        : body.compute(expr.location(), expr.type(), operator, left, right);
  }

  @Override
  public Operand conditional(Expr.Conditional expr) {
    return body.conditions.choice(expr);
  }

  @Override
  public Operand assign(Expr.Assign expr) {
    return body.assignments.assign(expr);
  }

  @Override
  public Operand compoundAssign(Expr.CompoundAssign expr) {
    return body.assignments.compound(expr);
  }

  @Override
  public Operand increment(Expr.Increment expr) {
    return body.assignments.increment(expr);
  }

  @Override
  public Operand cast(Expr.Cast expr) {
    Operand operand = body.value(expr.operand());
    return body.typed(expr.location(), expr.type(), Operator.CAST, operand, expr.type());
  }

  @Override
  public Operand instanceOf(Expr.InstanceOf expr) {
    if (expr.pattern() instanceof Pattern.OfType test && test.name() == null) {
      Operand operand = body.value(expr.operand());
      return body.typed(
          expr.location(), TypeRef.BOOLEAN, Operator.INSTANCE_OF, operand, test.type());
    }
    return body.conditions.value(expr);
  }

  @Override
  public Operand lambda(Expr.Lambda expr) {
    return body.functions.lambda(expr);
  }

  @Override
  public Operand methodReference(Expr.MethodReference expr) {
    return body.functions.reference(expr);
  }

  @Override
  public Operand switching(Expr.Switch expr) {
    return body.switches.expression(expr);
  }

  @Override
  public Operand unknown(Expr.Unknown expr) {
    return body.unknown(expr.location(), expr.type(), expr.reason(), body.values(expr.operands()));
  }
}
