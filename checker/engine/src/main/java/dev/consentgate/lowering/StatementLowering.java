package dev.consentgate.lowering;

import dev.consentgate.program.Instruction;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Stmt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Statements; what stands behind a jump is not lowered. */
final class StatementLowering implements Stmt.Visitor<Void> {

  private final BodyLowering body;
  private final LoopLowering loops;
  private Set<String> labels = Set.of();

  StatementLowering(BodyLowering body) {
    this.body = body;
    this.loops = new LoopLowering(body);
  }

  void all(List<Stmt> statements) {
    statements.forEach(this::one);
  }

  void one(Stmt statement) {
    if (body.ssa.reachable()) {
      statement.accept(this);
    }
  }

  /** Lowers statements in a scope of their own. */
  void scoped(List<Stmt> statements) {
    Scope outer = body.scope;
    body.scope = outer.block();
    all(statements);
    body.scope = outer;
  }

  @Override
  public Void block(Stmt.Block stmt) {
    scoped(stmt.statements());
    return null;
  }

  @Override
  public Void declare(Stmt.Declare stmt) {
    Expr initializer = stmt.initializer();
    if (initializer == null) {
      body.declare(stmt.name(), stmt.type());
      return null;
    }
    Operand value = body.value(initializer);
    TypeRef type = stmt.type().isUnknown() ? value.type() : stmt.type();
    body.ssa.write(body.declare(stmt.name(), type), value);
    return null;
  }

  @Override
  public Void expression(Stmt.Expression stmt) {
    body.value(stmt.expr());
    return null;
  }

  @Override
  public Void branch(Stmt.If stmt) {
    BlockDraft yes = body.ssa.newBlock();
    BlockDraft join = body.ssa.newBlock();
    BlockDraft no = stmt.ifFalse() == null ? join : body.ssa.newBlock();
    body.conditions.lower(stmt.condition(), yes, no);
    body.ssa.enter(yes);
    scoped(List.of(stmt.ifTrue()));
    body.ssa.jump(stmt.location(), join);
    if (stmt.ifFalse() != null) {
      body.ssa.enter(no);
      scoped(List.of(stmt.ifFalse()));
      body.ssa.jump(stmt.location(), join);
    }
    body.ssa.enter(join);
    return null;
  }

  @Override
  public Void whileLoop(Stmt.While stmt) {
    loops.whileLoop(stmt, takeLabels());
    return null;
  }

  @Override
  public Void doWhile(Stmt.DoWhile stmt) {
    loops.doWhile(stmt, takeLabels());
    return null;
  }

  @Override
  public Void forLoop(Stmt.For stmt) {
    loops.forLoop(stmt, takeLabels());
    return null;
  }

  @Override
  public Void forEach(Stmt.ForEach stmt) {
    loops.forEach(stmt, takeLabels());
    return null;
  }

  @Override
  public Void switching(Stmt.Switch stmt) {
    body.switches.statement(stmt, takeLabels());
    return null;
  }

  @Override
  public Void labeled(Stmt.Labeled stmt) {
    Set<String> all = new LinkedHashSet<>(takeLabels());
    all.add(stmt.label());
    labels = all;
    if (takesLabels(stmt.body())) {
      one(stmt.body());
      return null;
    }
    BlockDraft exit = body.ssa.newBlock();
    Region outer = body.region;
    body.region = new Region.Jump(outer, takeLabels(), false, exit, null);
    one(stmt.body());
    body.region = outer;
    body.ssa.jump(stmt.location(), exit);
    body.ssa.enter(exit);
    return null;
  }

  private static boolean takesLabels(Stmt stmt) {
    return stmt instanceof Stmt.Labeled
        || stmt instanceof Stmt.While
        || stmt instanceof Stmt.DoWhile
        || stmt instanceof Stmt.For
        || stmt instanceof Stmt.ForEach
        || stmt instanceof Stmt.Switch;
  }

  private Set<String> takeLabels() {
    Set<String> taken = labels;
    labels = Set.of();
    return taken;
  }

  @Override
  public Void breaking(Stmt.Break stmt) {
    for (Region each = body.region; each != null; each = each.parent()) {
      if (each instanceof Region.Jump jump
          && (stmt.label() == null ? jump.plainBreak() : jump.labels().contains(stmt.label()))) {
        leave(stmt.location(), jump, jump.exit());
        return null;
      }
    }
    return outOfPlace(stmt.location(), "break");
  }

  @Override
  public Void continuing(Stmt.Continue stmt) {
    for (Region each = body.region; each != null; each = each.parent()) {
      if (each instanceof Region.Jump jump
          && jump.next() != null
          && (stmt.label() == null || jump.labels().contains(stmt.label()))) {
        leave(stmt.location(), jump, jump.next());
        return null;
      }
    }
    return outOfPlace(stmt.location(), "continue");
  }

  @Override
  public Void yielding(Stmt.Yield stmt) {
    Operand value = body.value(stmt.value());
    for (Region each = body.region; each != null; each = each.parent()) {
      if (each instanceof Region.Yielding target) {
        body.ssa.write(target.result(), value);
        leave(stmt.location(), target, target.exit());
        return null;
      }
    }
    return outOfPlace(stmt.location(), "yield");
  }

  private void leave(Location location, Region target, BlockDraft to) {
    body.tries.cleanUpTo(target);
    body.ssa.jump(location, to);
  }

  private Void outOfPlace(Location location, String keyword) {
    body.unknown(location, TypeRef.VOID, keyword + " out of place", List.of());
    return null;
  }

  @Override
  public Void returning(Stmt.Return stmt) {
    Operand value = stmt.value() == null ? null : body.value(stmt.value());
    body.tries.cleanUpTo(null);
    body.ssa.returned(stmt.location(), value);
    return null;
  }

  @Override
  public Void throwing(Stmt.Throw stmt) {
    Operand value = body.value(stmt.value());
    body.ssa.thrown(
        stmt.location(), value, body.unit.exceptions.ofThrow(body.region, stmt.value().type()));
    return null;
  }

  @Override
  public Void trying(Stmt.Try stmt) {
    body.tries.lower(stmt);
    return null;
  }

  @Override
  public Void synchronizing(Stmt.Synchronized stmt) {
    body.value(stmt.monitor());
    return block(stmt.body());
  }

  @Override
  public Void asserting(Stmt.Assert stmt) {
    Location location = stmt.location();
    Var disabled = body.ssa.fresh(TypeRef.BOOLEAN);
    FieldId flag = new FieldId(body.unit.owner.name(), "$assertionsDisabled");
    body.ssa.emit(new Instruction.LoadField(location, disabled, null, flag));
    BlockDraft enabled = body.ssa.newBlock();
    BlockDraft failed = body.ssa.newBlock();
    BlockDraft join = body.ssa.newBlock();
    body.ssa.branch(location, disabled, join, enabled);
    body.ssa.enter(enabled);
    body.conditions.lower(stmt.condition(), join, failed);
    body.ssa.enter(failed);
    if (stmt.detail() != null && body.ssa.reachable()) {
      body.value(stmt.detail());
    }
    body.ssa.jump(location, join);
    body.ssa.enter(join);
    return null;
  }

  @Override
  public Void unknown(Stmt.Unknown stmt) {
    body.unknown(stmt.location(), TypeRef.VOID, stmt.reason(), body.values(stmt.operands()));
    return null;
  }
}
