package dev.consentgate.lowering;

import static java.util.Objects.requireNonNull;

import dev.consentgate.program.Callee;
import dev.consentgate.program.Callee.Dispatch;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Trait;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Expr.LambdaParameter;
import dev.consentgate.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * Lambdas and method references as function objects with a body of their own.
 *
 * <p>A method reference is first written as the lambda it stands for; a bound receiver is evaluated
 * once and captured. Its names hold a {@code $} that source names do not.
 */
final class FunctionLowering {

  private static final String RECEIVER = "receiver$";
  private static final String ARGUMENT = "argument$";

  private final BodyLowering body;

  FunctionLowering(BodyLowering body) {
    this.body = body;
  }

  Operand lambda(Expr.Lambda expr) {
    return make(expr, expr);
  }

  Operand reference(Expr.MethodReference expr) {
    Scope outer = body.scope;
    body.scope = outer.block();
    Operand bound = null;
    if (expr.receiver() != null) {
      bound = body.value(expr.receiver());
      body.scope.declare(new LocalVariable(RECEIVER, expr.receiver().type()));
      body.ssa.write(requireNonNull(body.scope.find(RECEIVER)), bound);
    }
    Operand function =
        expr.arityKnown()
            ? make(expr, asLambda(expr))
            : body.unknown(
                expr.location(),
                expr.type(),
                "method reference " + expr.callee().method().name(),
                bound == null ? List.of() : List.of(bound));
    body.scope = outer;
    return function;
  }

  private Operand make(Expr text, Expr.Lambda lambda) {
    MethodUnit.Function function = body.unit.function(text);
    if (function == null) {
      function = lower(lambda);
      body.unit.keep(text, function);
    }
    List<Operand> captures = new ArrayList<>();
    for (String name : function.captured()) {
      captures.add(body.enclosing.local(text.location(), TypeRef.UNKNOWN, name));
    }
    Var target = body.ssa.fresh(text.type());
    body.ssa.emit(
        new Instruction.MakeFunction(
            text.location(), target, text.type(), function.body(), captures));
    return target;
  }

  private MethodUnit.Function lower(Expr.Lambda lambda) {
    String name = body.unit.nextFunctionName();
    BodyLowering inner = new BodyLowering(body.unit);
    List<String> captured = new ArrayList<>();
    List<String> erasures = new ArrayList<>();
    body.unit
        .captures
        .ofLambda(lambda)
        .forEach(
            (free, type) -> {
              LocalVariable known = body.scope.find(free);
              // A static context has no this, whatever a broken text asks for.
              if (known != null || !free.equals(BodyLowering.THIS)) {
                TypeRef capturedType = known == null ? type : known.type();
                captured.add(free);
                erasures.add(capturedType.erasure());
                inner.parameter(free, capturedType);
              }
            });
    for (LambdaParameter parameter : lambda.parameters()) {
      erasures.add(parameter.type().erasure());
      inner.parameter(parameter.name(), parameter.type());
    }
    inner.statements.scoped(lambda.body());
    inner.ssa.returned(lambda.location(), null);
    MethodId id = new MethodId(body.unit.owner.name(), name, erasures);
    body.unit.add(inner.ssa.finish(id, captured.size()));
    return new MethodUnit.Function(id, captured);
  }

  private Expr.Lambda asLambda(Expr.MethodReference expr) {
    return asLambda(expr, body.unit.types);
  }

  /** The lambda that a method reference stands for. */
  static Expr.Lambda asLambda(Expr.MethodReference expr, TypeHierarchy types) {
    Location location = expr.location();
    List<LambdaParameter> parameters = new ArrayList<>();
    List<Expr> arguments = new ArrayList<>();
    for (TypeRef type : expr.function()) {
      LambdaParameter parameter = new LambdaParameter(ARGUMENT + parameters.size(), type);
      parameters.add(parameter);
      arguments.add(new Expr.Local(location, type, parameter.name()));
    }
    Expr result = invocation(expr, arguments, types);
    Stmt statement =
        expr.functionResult().isVoid() || result.type().isVoid()
            ? new Stmt.Expression(location, result)
            : new Stmt.Return(location, result);
    return new Expr.Lambda(location, expr.type(), parameters, List.of(statement));
  }

  private static Expr invocation(
      Expr.MethodReference expr, List<Expr> arguments, TypeHierarchy types) {
    Location location = expr.location();
    Callee callee = expr.callee();
    MethodId method = callee.method();
    if (method.isConstructor()) {
      if (method.owner().endsWith("[]") || callee.returnType().isArray()) {
        TypeRef array =
            callee.returnType().isArray()
                ? callee.returnType()
                : CallLowering.arrayType(method.owner());
        return new Expr.NewArray(location, array, arguments, null);
      }
      TypeRef type =
          callee.returnType().isVoid() || callee.returnType().isUnknown()
              ? TypeRef.of(method.owner())
              : callee.returnType();
      boolean packed = isPacked(method, arguments, types);
      return new Expr.New(location, type, method, null, arguments, packed);
    }
    Expr receiver = null;
    List<Expr> rest = arguments;
    if (expr.receiver() != null) {
      receiver = new Expr.Local(location, expr.receiver().type(), RECEIVER);
    } else if (callee.dispatch() != Dispatch.STATIC && !arguments.isEmpty()) {
      receiver = arguments.get(0);
      rest = arguments.subList(1, arguments.size());
    }
    boolean packed = isPacked(method, rest, types);
    return new Expr.Call(location, callee.returnType(), callee, receiver, rest, packed);
  }

  private static boolean isPacked(MethodId method, List<Expr> arguments, TypeHierarchy types) {
    boolean variable =
        types.method(method).map((MethodInfo info) -> info.is(Trait.VARARGS)).orElse(false);
    if (!variable || method.arity() == 0) {
      return false;
    }
    int last = method.arity() - 1;
    return arguments.size() != method.arity()
        || arguments.get(last).type().dimensions()
            < CallLowering.arrayType(method.parameters().get(last)).dimensions();
  }
}
