package dev.consentgate.lowering;

import static java.util.Objects.requireNonNull;

import dev.consentgate.program.Callee;
import dev.consentgate.program.Callee.Dispatch;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Operand;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls and instance creations. */
final class CallLowering {

  private final BodyLowering body;

  CallLowering(BodyLowering body) {
    this.body = body;
  }

  Operand call(Expr.Call expr) {
    // Fluent chains nest in their receivers: no recursion along them.
    Deque<Expr.Call> chain = new ArrayDeque<>();
    Expr first = expr;
    while (first instanceof Expr.Call call) {
      chain.push(call);
      first = call.receiver();
    }
    Operand value = first == null ? null : body.value(first);
    while (!chain.isEmpty()) {
      value = invoke(chain.pop(), value);
    }
    return requireNonNull(value, "a call is its own chain");
  }

  private Operand invoke(Expr.Call call, @Nullable Operand explicitReceiver) {
    Operand receiver = explicitReceiver;
    MethodId method = call.callee().method();
    if (method.isConstructor()) {
      Operand self = body.value(new Expr.This(call.location(), TypeRef.of(body.unit.owner.name())));
      if (!method.owner().equals(body.unit.owner.name())) {
        Operand outer = call.receiver() instanceof Expr.This ? null : receiver;
        body.enclosing.storeHiddenOfSuperclass(call.location(), body.unit.owner, outer);
      }
      receiver = self;
    }
    List<Operand> arguments =
        arguments(call.location(), method, call.arguments(), call.variableArity());
    Operand reflected = body.reflection.call(call.location(), method, receiver, arguments);
    if (reflected != null) {
      return reflected;
    }
    Operand result = body.invoke(call.location(), call.type(), call.callee(), receiver, arguments);
    body.reflection.note(method, receiver, arguments, result);
    return result;
  }

  Operand creation(Expr.New expr) {
    Operand outer = expr.outer() == null ? null : body.value(expr.outer());
    List<Operand> arguments =
        arguments(expr.location(), expr.constructor(), expr.arguments(), expr.variableArity());
    Var object = body.ssa.fresh(expr.type());
    body.ssa.emit(new Instruction.Allocate(expr.location(), object, expr.type()));
    TypeInfo type = body.unit.types.type(expr.type().name()).orElse(null);
    if (type != null && type.inSource()) {
      body.enclosing.storeHidden(expr.location(), object, type, outer);
    }
    Callee callee = new Callee(expr.constructor(), expr.type(), TypeRef.VOID, Dispatch.EXACT);
    body.invoke(expr.location(), TypeRef.VOID, callee, object, arguments);
    return object;
  }

  private List<Operand> arguments(
      Location location, MethodId method, List<Expr> arguments, boolean variableArity) {
    int fixed = method.arity() - 1;
    if (!variableArity || fixed < 0 || arguments.size() < fixed) {
      return body.values(arguments);
    }
    List<Operand> operands = new ArrayList<>(body.values(arguments.subList(0, fixed)));
    List<Operand> rest = body.values(arguments.subList(fixed, arguments.size()));
    TypeRef type = arrayType(method.parameters().get(fixed));
    Var array = body.ssa.fresh(type);
    body.ssa.emit(new Instruction.AllocateArray(location, array, type, List.of(), rest));
    body.reflection.array(array, rest);
    operands.add(array);
    return operands;
  }

  /** The array type that an erased name with brackets stands for. */
  static TypeRef arrayType(String erasure) {
    TypeRef type = TypeRef.of(erasure.replace("[]", ""));
    for (int at = erasure.indexOf("[]"); at >= 0; at = erasure.indexOf("[]", at + 2)) {
      type = TypeRef.array(type);
    }
    return type.isArray() ? type : TypeRef.array(type);
  }
}
