package dev.consentgate.lowering;

import dev.consentgate.program.Callee;
import dev.consentgate.program.Callee.Dispatch;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Initializers;
import dev.consentgate.syntax.Stmt;
import java.util.List;

/**
 * Constructors: the superclass's constructor, the initialisers in order, then the statements. The
 * call of a superclass constructor without arguments is left out where its source is not at hand.
 */
final class ConstructorLowering {

  private final BodyLowering body;
  private final TypeInfo owner;
  private final Initializers initializers;

  ConstructorLowering(BodyLowering body, Initializers initializers) {
    this.body = body;
    this.owner = body.unit.owner;
    this.initializers = initializers;
  }

  void declared(MethodInfo info, List<Stmt> statements) {
    int explicit = explicitCall(statements);
    Scope outer = body.scope;
    body.scope = outer.block();
    if (explicit < 0) {
      superConstructor(info.location(), List.of(), List.of());
      initialize(outer);
      body.statements.all(statements);
    } else {
      body.statements.all(statements.subList(0, explicit + 1));
      if (!calls(statements.get(explicit)).owner().equals(owner.name())) {
        initialize(outer);
      }
      body.statements.all(statements.subList(explicit + 1, statements.size()));
    }
    body.scope = outer;
    if (info.is(Trait.COMPACT)) {
      assignComponents(info);
    }
  }

  void implicit(MethodInfo info, List<Operand> parameters) {
    if (owner.is(Trait.RECORD)) {
      assignComponents(info);
      return;
    }
    superConstructor(info.location(), info.id().parameters(), parameters);
    initialize(body.scope);
  }

  private static int explicitCall(List<Stmt> statements) {
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i) instanceof Stmt.Expression statement
          && statement.expr() instanceof Expr.Call call
          && call.callee().method().isConstructor()) {
        return i;
      }
    }
    return -1;
  }

  private static MethodId calls(Stmt statement) {
    return ((Expr.Call) ((Stmt.Expression) statement).expr()).callee().method();
  }

  /** Initialisers do not see the constructor's parameters. */
  private void initialize(Scope constructor) {
    Scope outer = body.scope;
    body.scope = Scope.ofMethod();
    LocalVariable self = constructor.find(BodyLowering.THIS);
    if (self != null) {
      body.scope.declare(self);
    }
    body.statements.scoped(initializers.instance());
    body.scope = outer;
  }

  private void superConstructor(
      Location location, List<String> parameters, List<Operand> arguments) {
    TypeRef superclass = owner.superclass();
    if (superclass == null
        || superclass.equals(TypeRef.OBJECT)
        || owner.is(Trait.ENUM)
        || owner.is(Trait.RECORD)) {
      return;
    }
    boolean inSource =
        body.unit.types.type(superclass.name()).map(TypeInfo::inSource).orElse(false);
    if (!inSource && arguments.isEmpty()) {
      return;
    }
    body.enclosing.storeHiddenOfSuperclass(location, owner, null);
    MethodId constructor = new MethodId(superclass.name(), MethodId.CONSTRUCTOR, parameters);
    Callee callee = new Callee(constructor, superclass, TypeRef.VOID, Dispatch.EXACT);
    body.invoke(location, TypeRef.VOID, callee, self(location), arguments);
  }

  private void assignComponents(MethodInfo info) {
    if (!body.ssa.reachable()) {
      return;
    }
    for (int i = 0; i < owner.components().size(); i++) {
      FieldInfo component = owner.components().get(i);
      String parameter =
          i < info.parameters().size() ? info.parameters().get(i).name() : component.id().name();
      Operand value = body.enclosing.local(info.location(), component.type(), parameter);
      body.ssa.emit(
          new Instruction.StoreField(
              info.location(), self(info.location()), component.id(), value));
    }
  }

  private Operand self(Location location) {
    return body.value(new Expr.This(location, TypeRef.of(owner.name())));
  }
}
