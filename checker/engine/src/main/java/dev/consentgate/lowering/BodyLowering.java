package dev.consentgate.lowering;

import dev.consentgate.program.Callee;
import dev.consentgate.program.Const;
import dev.consentgate.program.ConstantCalls;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Operator;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One body under construction: its graph, the scope and regions at the current place, and the
 * lowerings of each family of syntax, which share them.
 */
final class BodyLowering {

  static final String THIS = "this";

  final MethodUnit unit;
  final SsaBuilder ssa = new SsaBuilder();
  final ExpressionLowering expressions = new ExpressionLowering(this);
  final AssignmentLowering assignments = new AssignmentLowering(this);
  final CallLowering calls = new CallLowering(this);
  final ConditionLowering conditions = new ConditionLowering(this);
  final PatternLowering patterns = new PatternLowering(this);
  final SwitchLowering switches = new SwitchLowering(this);
  final FunctionLowering functions = new FunctionLowering(this);
  final StatementLowering statements = new StatementLowering(this);
  final ReflectionLowering reflection = new ReflectionLowering(this);
  final TryLowering tries = new TryLowering(this);
  final EnclosingInstances enclosing = new EnclosingInstances(this);
  Scope scope = Scope.ofMethod();
  @Nullable Region region;

  BodyLowering(MethodUnit unit) {
    this.unit = unit;
  }

  /** Declares a parameter of the body. */
  Var parameter(String name, TypeRef type) {
    LocalVariable variable = new LocalVariable(name, type);
    scope.declare(variable);
    return ssa.parameter(variable);
  }

  LocalVariable declare(String name, TypeRef type) {
    LocalVariable variable = new LocalVariable(name, type);
    scope.declare(variable);
    return variable;
  }

  Operand value(Expr expr) {
    return expr.accept(expressions);
  }

  List<Operand> values(List<Expr> exprs) {
    return exprs.stream().map(this::value).toList();
  }

  /** Emits a computation and returns its result. */
  Operand compute(Location location, TypeRef type, Operator operator, Operand... operands) {
    Var target = ssa.fresh(type);
    ssa.emit(new Instruction.Compute(location, target, operator, List.of(operands), null));
    return target;
  }

  /** Emits an {@code INSTANCE_OF} or {@code CAST}. */
  Operand typed(Location location, TypeRef result, Operator operator, Operand value, TypeRef type) {
    Var target = ssa.fresh(result);
    ssa.emit(new Instruction.Compute(location, target, operator, List.of(value), type));
    return target;
  }

  /** Emits a call, unless its result is a constant; within a {@code try} it ends its block. */
  Operand invoke(
      Location location,
      TypeRef type,
      Callee callee,
      @Nullable Operand receiver,
      List<Operand> arguments) {
    Const constant = constantResult(type, callee, receiver, arguments);
    if (constant != null) {
      return constant;
    }
    boolean hasResult = !type.isVoid() && !callee.method().isConstructor();
    Var target = hasResult ? ssa.fresh(type) : null;
    ssa.emit(new Instruction.Invoke(location, target, callee, receiver, arguments));
    if (insideTry()) {
      ssa.split(location, unit.exceptions.ofCall(region, callee.method()));
    }
    return target == null ? Const.NULL : target;
  }

  private static @Nullable Const constantResult(
      TypeRef type, Callee callee, @Nullable Operand receiver, List<Operand> arguments) {
    List<Object> values = new ArrayList<>();
    for (Operand argument : arguments) {
      if (!(argument instanceof Const known) || known.value() == null) {
        return null;
      }
      values.add(known.value());
    }
    if (receiver != null && !(receiver instanceof Const known && known.value() != null)) {
      return null;
    }
    Object on = receiver instanceof Const known ? known.value() : null;
    return ConstantCalls.fold(callee.method(), on, values)
        .map(value -> new Const(type, value))
        .orElse(null);
  }

  Operand unknown(Location location, TypeRef type, String reason, List<Operand> operands) {
    Var target = type.isVoid() ? null : ssa.fresh(type);
    ssa.emit(new Instruction.Unknown(location, target, reason, operands));
    if (insideTry()) {
      ssa.split(location, unit.exceptions.ofUnknown(region));
    }
    return target == null ? Const.NULL : target;
  }

  /** Ends the block after an access to an array whose index a handler expects to be wrong. */
  void afterElement(Location location) {
    if (insideTry()) {
      List<SsaBuilder.Target> handlers = unit.exceptions.ofIndex(region);
      if (!handlers.isEmpty()) {
        ssa.split(location, handlers);
      }
    }
  }

  private boolean insideTry() {
    for (Region each = region; each != null; each = each.parent()) {
      if (each instanceof Region.Catching || each instanceof Region.Cleanup) {
        return true;
      }
    }
    return false;
  }
}
