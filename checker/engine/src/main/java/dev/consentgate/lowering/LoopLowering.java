package dev.consentgate.lowering;

import dev.consentgate.program.Callee;
import dev.consentgate.program.Callee.Dispatch;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Operand;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loops. The header of an enhanced {@code for} begins with {@code HasNext}, whose false edge is the
 * exhaustion of the collection; its body begins with {@code Next}.
 */
final class LoopLowering {

  private static final String ITERATOR = "java.util.Iterator";

  private final BodyLowering body;

  LoopLowering(BodyLowering body) {
    this.body = body;
  }

  void whileLoop(Stmt.While stmt, Set<String> labels) {
    BlockDraft header = header(stmt.location());
    BlockDraft inside = body.ssa.newBlock();
    BlockDraft exit = body.ssa.newBlock();
    body.conditions.lower(stmt.condition(), inside, exit);
    body.ssa.enter(inside);
    inside(stmt.body(), labels, exit, header);
    body.ssa.jump(stmt.location(), header);
    body.ssa.seal(header);
    body.ssa.enter(exit);
  }

  void doWhile(Stmt.DoWhile stmt, Set<String> labels) {
    BlockDraft inside = header(stmt.location());
    BlockDraft condition = body.ssa.newBlock();
    BlockDraft exit = body.ssa.newBlock();
    inside(stmt.body(), labels, exit, condition);
    body.ssa.jump(stmt.location(), condition);
    body.ssa.enter(condition);
    if (body.ssa.reachable()) {
      body.conditions.lower(stmt.condition(), inside, exit);
    }
    body.ssa.seal(inside);
    body.ssa.enter(exit);
  }

  void forLoop(Stmt.For stmt, Set<String> labels) {
    Scope outer = body.scope;
    body.scope = outer.block();
    body.statements.all(stmt.initializers());
    BlockDraft header = header(stmt.location());
    BlockDraft inside = body.ssa.newBlock();
    BlockDraft update = body.ssa.newBlock();
    BlockDraft exit = body.ssa.newBlock();
    if (stmt.condition() == null) {
      body.ssa.jump(stmt.location(), inside);
    } else {
      body.conditions.lower(stmt.condition(), inside, exit);
    }
    body.ssa.enter(inside);
    inside(stmt.body(), labels, exit, update);
    body.ssa.jump(stmt.location(), update);
    body.ssa.enter(update);
    body.statements.all(stmt.updates());
    body.ssa.jump(stmt.location(), header);
    body.ssa.seal(header);
    body.ssa.enter(exit);
    body.scope = outer;
  }

  void forEach(Stmt.ForEach stmt, Set<String> labels) {
    Location location = stmt.location();
    Scope outer = body.scope;
    body.scope = outer.block();
    Operand collection = body.value(stmt.collection());
    MethodInfo own = ownIterator(stmt.collection().type());
    Operand iteration =
        own == null ? start(location, collection) : iterator(location, collection, own);
    BlockDraft header = header(location);
    BlockDraft inside = body.ssa.newBlock();
    BlockDraft exit = body.ssa.newBlock();
    Operand more =
        own == null
            ? hasNext(location, iteration)
            : onIterator(location, iteration, "hasNext", TypeRef.BOOLEAN);
    body.ssa.branch(location, more, inside, exit);
    body.ssa.enter(inside);
    TypeRef type = elementType(stmt, collection);
    Operand element =
        own == null
            ? next(location, iteration, type)
            : onIterator(location, iteration, "next", type);
    body.ssa.write(body.declare(stmt.name(), type), element);
    inside(stmt.body(), labels, exit, header);
    body.ssa.jump(location, header);
    body.ssa.seal(header);
    body.ssa.enter(exit);
    body.scope = outer;
  }

  private Operand start(Location location, Operand collection) {
    Var iteration = body.ssa.fresh(TypeRef.OBJECT);
    body.ssa.emit(new Instruction.StartIteration(location, iteration, collection));
    return iteration;
  }

  private Operand hasNext(Location location, Operand iteration) {
    Var more = body.ssa.fresh(TypeRef.BOOLEAN);
    body.ssa.emit(new Instruction.HasNext(location, more, iteration));
    return more;
  }

  private Operand next(Location location, Operand iteration, TypeRef type) {
    Var element = body.ssa.fresh(type);
    body.ssa.emit(new Instruction.Next(location, element, iteration));
    return element;
  }

  /** The iterator that a class of the sources makes by itself; null for every other collection. */
  private @Nullable MethodInfo ownIterator(TypeRef collection) {
    Optional<TypeInfo> type = body.unit.types.type(collection.name()).filter(TypeInfo::inSource);
    while (type.isPresent() && !collection.isArray()) {
      for (MethodInfo method : type.get().methods()) {
        if (method.id().name().equals("iterator") && method.id().arity() == 0) {
          return method;
        }
      }
      type =
          type.get().supertypes().stream()
              .flatMap(up -> body.unit.types.type(up.name()).stream())
              .filter(TypeInfo::inSource)
              .findFirst();
    }
    return null;
  }

  private Operand iterator(Location location, Operand collection, MethodInfo own) {
    TypeRef type = own.returnType();
    Callee callee = new Callee(own.id(), TypeRef.of(own.id().owner()), type, Dispatch.VIRTUAL);
    return body.invoke(location, type, callee, collection, List.of());
  }

  private Operand onIterator(Location location, Operand iterator, String name, TypeRef result) {
    Callee callee =
        new Callee(
            new MethodId(ITERATOR, name, List.of()),
            TypeRef.of(ITERATOR),
            result,
            Dispatch.VIRTUAL);
    return body.invoke(location, result, callee, iterator, List.of());
  }

  private static TypeRef elementType(Stmt.ForEach stmt, Operand collection) {
    return stmt.type().isUnknown() ? collection.type().elementType() : stmt.type();
  }

  private BlockDraft header(Location location) {
    BlockDraft header = body.ssa.newBlock();
    body.ssa.jump(location, header);
    body.ssa.position(header);
    return header;
  }

  private void inside(
      Stmt statement, Set<String> labels, BlockDraft exit, @Nullable BlockDraft next) {
    Region outer = body.region;
    body.region = new Region.Jump(outer, labels, true, exit, next);
    body.statements.scoped(List.of(statement));
    body.region = outer;
  }
}
