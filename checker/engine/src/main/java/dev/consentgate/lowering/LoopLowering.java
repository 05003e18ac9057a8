package dev.consentgate.lowering;

import dev.consentgate.program.Instruction;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Stmt;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loops. The header of an enhanced {@code for} begins with {@code HasNext}, whose false edge is the
 * exhaustion of the collection; its body begins with {@code Next}.
 */
final class LoopLowering {

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
    Var iteration = body.ssa.fresh(TypeRef.OBJECT);
    body.ssa.emit(new Instruction.StartIteration(location, iteration, collection));
    BlockDraft header = header(location);
    BlockDraft inside = body.ssa.newBlock();
    BlockDraft exit = body.ssa.newBlock();
    Var more = body.ssa.fresh(TypeRef.BOOLEAN);
    body.ssa.emit(new Instruction.HasNext(location, more, iteration));
    body.ssa.branch(location, more, inside, exit);
    body.ssa.enter(inside);
    Var element = body.ssa.fresh(elementType(stmt, collection));
    body.ssa.emit(new Instruction.Next(location, element, iteration));
    body.ssa.write(body.declare(stmt.name(), element.type()), element);
    inside(stmt.body(), labels, exit, header);
    body.ssa.jump(location, header);
    body.ssa.seal(header);
    body.ssa.enter(exit);
    body.scope = outer;
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
