package dev.consentgate.source.body;

import dev.consentgate.syntax.Stmt;

/** What each kind of statement names; each answer is that it was seen. */
record StatementMentions(MentionsCollector out) implements Stmt.Visitor<Boolean> {

  @Override
  public Boolean block(Stmt.Block stmt) {
    out.all(stmt.statements());
    return true;
  }

  @Override
  public Boolean declare(Stmt.Declare stmt) {
    out.type(stmt.type());
    out.expression(stmt.initializer());
    return true;
  }

  @Override
  public Boolean expression(Stmt.Expression stmt) {
    out.expression(stmt.expr());
    return true;
  }

  @Override
  public Boolean branch(Stmt.If stmt) {
    out.expression(stmt.condition());
    out.statement(stmt.ifTrue());
    out.statement(stmt.ifFalse());
    return true;
  }

  @Override
  public Boolean whileLoop(Stmt.While stmt) {
    out.expression(stmt.condition());
    out.statement(stmt.body());
    return true;
  }

  @Override
  public Boolean doWhile(Stmt.DoWhile stmt) {
    out.statement(stmt.body());
    out.expression(stmt.condition());
    return true;
  }

  @Override
  public Boolean forLoop(Stmt.For stmt) {
    out.all(stmt.initializers());
    out.expression(stmt.condition());
    out.all(stmt.updates());
    out.statement(stmt.body());
    return true;
  }

  @Override
  public Boolean forEach(Stmt.ForEach stmt) {
    out.type(stmt.type());
    out.expression(stmt.collection());
    out.statement(stmt.body());
    return true;
  }

  @Override
  public Boolean labeled(Stmt.Labeled stmt) {
    out.statement(stmt.body());
    return true;
  }

  @Override
  public Boolean breaking(Stmt.Break stmt) {
    return true;
  }

  @Override
  public Boolean continuing(Stmt.Continue stmt) {
    return true;
  }

  @Override
  public Boolean returning(Stmt.Return stmt) {
    out.expression(stmt.value());
    return true;
  }

  @Override
  public Boolean yielding(Stmt.Yield stmt) {
    out.expression(stmt.value());
    return true;
  }

  @Override
  public Boolean throwing(Stmt.Throw stmt) {
    out.expression(stmt.value());
    return true;
  }

  @Override
  public Boolean trying(Stmt.Try stmt) {
    out.all(stmt.resources());
    out.statement(stmt.body());
    for (Stmt.Catch handler : stmt.catches()) {
      handler.types().forEach(out::type);
      out.statement(handler.body());
    }
    out.statement(stmt.finallyBlock());
    return true;
  }

  @Override
  public Boolean switching(Stmt.Switch stmt) {
    out.switching(stmt.body());
    return true;
  }

  @Override
  public Boolean synchronizing(Stmt.Synchronized stmt) {
    out.expression(stmt.monitor());
    out.statement(stmt.body());
    return true;
  }

  @Override
  public Boolean asserting(Stmt.Assert stmt) {
    out.expression(stmt.condition());
    out.expression(stmt.detail());
    return true;
  }

  @Override
  public Boolean unknown(Stmt.Unknown stmt) {
    out.expressionList(stmt.operands());
    return true;
  }
}
