package dev.consentgate.lowering;

import dev.consentgate.syntax.Pattern;
import dev.consentgate.syntax.Stmt;
import dev.consentgate.syntax.SwitchBody;
import dev.consentgate.syntax.SwitchBody.Label;
import org.jspecify.annotations.Nullable;

/** The part of {@link FreeNames} that walks statements, which declare names in their scopes. */
final class FreeNamesOfStatements implements Stmt.Visitor<Void> {

  private final FreeNames names;

  FreeNamesOfStatements(FreeNames names) {
    this.names = names;
  }

  void pattern(Pattern pattern) {
    if (pattern instanceof Pattern.OfType type && type.name() != null) {
      names.bind(type.name());
    } else if (pattern instanceof Pattern.OfRecord record) {
      record.components().forEach(this::pattern);
    }
  }

  void cases(SwitchBody body) {
    names.expression(body.selector());
    names.scoped(
        () -> {
          for (SwitchBody.Case each : body.cases()) {
            each.labels().forEach(this::label);
            names.expression(each.guard());
            names.statements(each.body());
          }
        });
  }

  private void label(Label label) {
    if (label instanceof Label.Matching matching) {
      pattern(matching.pattern());
    }
  }

  private void inside(@Nullable Stmt statement) {
    names.scoped(() -> names.statement(statement));
  }

  @Override
  public Void block(Stmt.Block stmt) {
    names.scoped(() -> names.statements(stmt.statements()));
    return null;
  }

  @Override
  public Void declare(Stmt.Declare stmt) {
    names.expression(stmt.initializer());
    names.declare(stmt.name());
    return null;
  }

  @Override
  public Void expression(Stmt.Expression stmt) {
    names.expression(stmt.expr());
    return null;
  }

  @Override
  public Void branch(Stmt.If stmt) {
    names.expression(stmt.condition());
    inside(stmt.ifTrue());
    inside(stmt.ifFalse());
    return null;
  }

  @Override
  public Void whileLoop(Stmt.While stmt) {
    names.expression(stmt.condition());
    inside(stmt.body());
    return null;
  }

  @Override
  public Void doWhile(Stmt.DoWhile stmt) {
    inside(stmt.body());
    names.expression(stmt.condition());
    return null;
  }

  @Override
  public Void forLoop(Stmt.For stmt) {
    names.scoped(
        () -> {
          names.statements(stmt.initializers());
          names.expression(stmt.condition());
          inside(stmt.body());
          names.statements(stmt.updates());
        });
    return null;
  }

  @Override
  public Void forEach(Stmt.ForEach stmt) {
    names.expression(stmt.collection());
    names.scoped(
        () -> {
          names.declare(stmt.name());
          inside(stmt.body());
        });
    return null;
  }

  @Override
  public Void labeled(Stmt.Labeled stmt) {
    names.statement(stmt.body());
    return null;
  }

  @Override
  public Void breaking(Stmt.Break stmt) {
    return null;
  }

  @Override
  public Void continuing(Stmt.Continue stmt) {
    return null;
  }

  @Override
  public Void returning(Stmt.Return stmt) {
    names.expression(stmt.value());
    return null;
  }

  @Override
  public Void yielding(Stmt.Yield stmt) {
    names.expression(stmt.value());
    return null;
  }

  @Override
  public Void throwing(Stmt.Throw stmt) {
    names.expression(stmt.value());
    return null;
  }

  @Override
  public Void trying(Stmt.Try stmt) {
    names.scoped(
        () -> {
          names.statements(stmt.resources());
          inside(stmt.body());
        });
    for (Stmt.Catch clause : stmt.catches()) {
      names.scoped(
          () -> {
            names.declare(clause.name());
            inside(clause.body());
          });
    }
    inside(stmt.finallyBlock());
    return null;
  }

  @Override
  public Void switching(Stmt.Switch stmt) {
    cases(stmt.body());
    return null;
  }

  @Override
  public Void synchronizing(Stmt.Synchronized stmt) {
    names.expression(stmt.monitor());
    inside(stmt.body());
    return null;
  }

  @Override
  public Void asserting(Stmt.Assert stmt) {
    names.expression(stmt.condition());
    names.expression(stmt.detail());
    return null;
  }

  @Override
  public Void unknown(Stmt.Unknown stmt) {
    stmt.operands().forEach(names::expression);
    return null;
  }
}
