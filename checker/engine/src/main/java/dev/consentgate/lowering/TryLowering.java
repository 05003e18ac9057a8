package dev.consentgate.lowering;

import dev.consentgate.lowering.SsaBuilder.Target;
import dev.consentgate.program.Callee;
import dev.consentgate.program.Callee.Dispatch;
import dev.consentgate.program.Const;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Operator;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code try} in all its forms. Clean-ups are copied for each way out: normal, by an exception, by
 * return, break, continue and yield.
 */
final class TryLowering {

  private static final TypeRef THROWABLE = TypeRef.of(ExceptionEdges.THROWABLE);
  private static final MethodId CLOSE = new MethodId("java.lang.AutoCloseable", "close", List.of());

  private final BodyLowering body;

  TryLowering(BodyLowering body) {
    this.body = body;
  }

  void lower(Stmt.Try stmt) {
    Stmt.Block last = stmt.finallyBlock();
    if (last == null) {
      catching(stmt);
    } else {
      cleaning(last.location(), () -> catching(stmt), () -> body.statements.one(last));
    }
  }

  /** Runs the clean-ups of all regions within the given one; null leaves the body. */
  void cleanUpTo(@Nullable Region target) {
    Region region = body.region;
    Scope scope = body.scope;
    for (Region each = region; each != target && each != null; each = each.parent()) {
      if (each instanceof Region.Cleanup cleanup && body.ssa.reachable()) {
        body.region = cleanup.parent();
        body.scope = cleanup.scope();
        cleanup.cleanup().run();
      }
    }
    body.region = region;
    body.scope = scope;
  }

  private void catching(Stmt.Try stmt) {
    if (stmt.catches().isEmpty()) {
      guarded(stmt, 0);
      return;
    }
    List<Target> clauses = new ArrayList<>();
    for (Stmt.Catch clause : stmt.catches()) {
      List<String> types = clause.types().stream().map(TypeRef::name).toList();
      clauses.add(
          new Target(types, body.ssa.newBlock(), LocalVariable.temporary(caughtType(clause))));
    }
    BlockDraft after = body.ssa.newBlock();
    Region outer = body.region;
    body.region = new Region.Catching(outer, clauses);
    guarded(stmt, 0);
    body.region = outer;
    body.ssa.jump(stmt.location(), after);
    for (int i = 0; i < clauses.size(); i++) {
      body.ssa.enter(clauses.get(i).block());
      if (body.ssa.reachable()) {
        handler(stmt.catches().get(i), clauses.get(i));
        body.ssa.jump(stmt.location(), after);
      }
    }
    body.ssa.enter(after);
  }

  private void handler(Stmt.Catch clause, Target target) {
    Scope outer = body.scope;
    body.scope = outer.block();
    TypeRef type = caughtType(clause);
    body.ssa.write(body.declare(clause.name(), type), caught(clause, type, target));
    body.statements.one(clause.body());
    body.scope = outer;
  }

  private static TypeRef caughtType(Stmt.Catch clause) {
    return clause.types().size() == 1 ? clause.types().get(0) : THROWABLE;
  }

  /** What a throw statement of the same body has thrown, or an exception from elsewhere. */
  private Operand caught(Stmt.Catch clause, TypeRef type, Target target) {
    LocalVariable thrown = target.thrown();
    if (thrown == null || !body.ssa.isThrownTo(target.block())) {
      return fromElsewhere(clause, type);
    }
    Operand known = body.ssa.read(thrown);
    if (!body.ssa.isMerged(known)) {
      return known;
    }
    Location location = clause.location();
    LocalVariable either = LocalVariable.temporary(type);
    BlockDraft elsewhere = body.ssa.newBlock();
    BlockDraft here = body.ssa.newBlock();
    BlockDraft join = body.ssa.newBlock();
    Operand none = body.compute(location, TypeRef.BOOLEAN, Operator.EQUAL, known, Const.NULL);
    body.ssa.branch(location, none, elsewhere, here);
    body.ssa.enter(elsewhere);
    body.ssa.write(either, fromElsewhere(clause, type));
    body.ssa.jump(location, join);
    body.ssa.enter(here);
    body.ssa.write(either, known);
    body.ssa.jump(location, join);
    body.ssa.enter(join);
    return body.ssa.read(either);
  }

  private Var fromElsewhere(Stmt.Catch clause, TypeRef type) {
    Var caught = body.ssa.fresh(type);
    body.ssa.emit(new Instruction.Caught(clause.location(), caught, clause.types()));
    return caught;
  }

  /** The resources from the given one on, then the body. */
  private void guarded(Stmt.Try stmt, int index) {
    if (index == stmt.resources().size()) {
      body.statements.one(stmt.body());
      return;
    }
    Scope outer = body.scope;
    body.scope = outer.block();
    Stmt resource = stmt.resources().get(index);
    LocalVariable opened = open(resource);
    if (opened != null && body.ssa.reachable()) {
      cleaning(
          resource.location(),
          () -> guarded(stmt, index + 1),
          () -> close(resource.location(), opened));
    }
    body.scope = outer;
  }

  private @Nullable LocalVariable open(Stmt resource) {
    if (resource instanceof Stmt.Expression existing) {
      Operand value = body.value(existing.expr());
      LocalVariable variable = LocalVariable.temporary(existing.expr().type());
      body.ssa.write(variable, value);
      return variable;
    }
    body.statements.one(resource);
    return resource instanceof Stmt.Declare declared ? body.scope.find(declared.name()) : null;
  }

  private void close(Location location, LocalVariable opened) {
    Callee callee =
        new Callee(closeOf(opened.type()), opened.type(), TypeRef.VOID, Dispatch.VIRTUAL);
    body.invoke(location, TypeRef.VOID, callee, body.ssa.read(opened), List.of());
  }

  /** The closest declaration of {@code close()}, which declares the fewest exceptions. */
  private MethodId closeOf(TypeRef type) {
    Optional<TypeInfo> info = body.unit.types.type(type.name());
    while (info.isPresent()) {
      for (MethodInfo method : info.get().methods()) {
        if (method.id().name().equals(CLOSE.name()) && method.id().arity() == 0) {
          return method.id();
        }
      }
      info =
          info.get().supertypes().stream().findFirst().flatMap(t -> body.unit.types.type(t.name()));
    }
    return CLOSE;
  }

  private void cleaning(Location location, Runnable guarded, Runnable cleanup) {
    Region outer = body.region;
    BlockDraft handler = body.ssa.newBlock();
    BlockDraft after = body.ssa.newBlock();
    body.region = new Region.Cleanup(outer, body.scope, cleanup, handler);
    guarded.run();
    body.region = outer;
    if (body.ssa.reachable()) {
      cleanup.run();
      body.ssa.jump(location, after);
    }
    body.ssa.enter(handler);
    if (body.ssa.reachable()) {
      Var caught = body.ssa.fresh(THROWABLE);
      body.ssa.emit(new Instruction.Caught(location, caught, List.of(THROWABLE)));
      cleanup.run();
      body.ssa.rethrown(location, caught, body.unit.exceptions.ofThrow(outer, THROWABLE));
    }
    body.ssa.enter(after);
  }
}
