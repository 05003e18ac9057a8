package dev.consentgate.source.body;

import dev.consentgate.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/** What each kind of statement names. */
record StatementMentions(MentionsCollector out) implements Stmt.Visitor<@Nullable Void> {

  @Override
  public @Nullable Void block(Stmt.Block stmt) {
    out.all(stmt.statements());
    return null;
  }

  @Override
  public @Nullable Void declare(Stmt.Declare stmt) {
    out.type(stmt.type());
    out.expression(stmt.initializer());
    return null;
  }

  @Override
  public @Nullable Void expression(Stmt.Expression stmt) {
    out.expression(stmt.expr());
    return null;
  }

  @Override
  public @Nullable Void branch(Stmt.If stmt) {
    out.expression(stmt.condition());
    out.statement(stmt.ifTrue());
    out.statement(stmt.ifFalse());
    return null;
  }

  @Override
  public @Nullable Void whileLoop(Stmt.While stmt) {
    out.expression(stmt.condition());
    out.statement(stmt.body());
    return null;
  }

  @Override
  public @Nullable Void doWhile(Stmt.DoWhile stmt) {
    out.statement(stmt.body());
    out.expression(stmt.condition());
    return null;
  }

  @Override
  public @Nullable Void forLoop(Stmt.For stmt) {
    out.all(stmt.initializers());
    out.expression(stmt.condition());
    out.all(stmt.updates());
    out.statement(stmt.body());
    return null;
  }

  @Override
  public @Nullable Void forEach(Stmt.ForEach stmt) {
    out.type(stmt.type());
    out.expression(stmt.collection());
    out.statement(stmt.body());
    return null;
  }

  @Override
  public @Nullable Void labeled(Stmt.Labeled stmt) {
    out.statement(stmt.body());
    return null;
  }

  @Override
  public @Nullable Void breaking(Stmt.Break stmt) {
    return null;
  }

  @Override
  public @Nullable Void continuing(Stmt.Continue stmt) {
    return null;
  }

  @Override
  public @Nullable Void returning(Stmt.Return stmt) {
    out.expression(stmt.value());
    return null;
  }

  @Override
  public @Nullable Void yielding(Stmt.Yield stmt) {
    out.expression(stmt.value());
    return null;
  }

  @Override
  public @Nullable Void throwing(Stmt.Throw stmt) {
    out.expression(stmt.value());
    return null;
  }

  @Override
  public @Nullable Void trying(Stmt.Try stmt) {
    out.all(stmt.resources());
    out.statement(stmt.body());
    for (Stmt.Catch handler : stmt.catches()) {
      handler.types().forEach(out::type);
      out.statement(handler.body());
    }
    out.statement(stmt.finallyBlock());
    return null;
  }

  @Override
  public @Nullable Void switching(Stmt.Switch stmt) {
    out.switching(stmt.body());
    return null;
  }

  @Override
  public @Nullable Void synchronizing(Stmt.Synchronized stmt) {
    out.expression(stmt.monitor());
    out.statement(stmt.body());
    return null;
  }

  @Override
  public @Nullable Void asserting(Stmt.Assert stmt) {
    out.expression(stmt.condition());
    out.expression(stmt.detail());
    return null;
  }

  @Override
  public @Nullable Void unknown(Stmt.Unknown stmt) {
    out.expressionList(stmt.operands());
    return null;
  }
}
