package dev.consentgate.source.body;

import dev.consentgate.program.Mentions;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Pattern;
import dev.consentgate.syntax.Stmt;
import dev.consentgate.syntax.SwitchBody;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects what statements name, by a walk over their syntax. */
public final class MentionsCollector {

  private final Set<MethodId> calls = new LinkedHashSet<>();
  private final Set<String> types = new LinkedHashSet<>();
  private final Set<FieldId> fields = new LinkedHashSet<>();
  private final Consumer<String> creations;
  private final StatementMentions statements = new StatementMentions(this);
  private final ExpressionMentions expressions = new ExpressionMentions(this);

  /**
   * @param creations told of each class that is instantiated, by binary name
   */
  public MentionsCollector(Consumer<String> creations) {
    this.creations = creations;
  }

  public Mentions mentions() {
    return new Mentions(calls, types, fields);
  }

  public void all(List<? extends Stmt> list) {
    list.forEach(this::statement);
  }

  void statement(@Nullable Stmt stmt) {
    if (stmt != null) {
      stmt.accept(statements);
    }
  }

  void expression(@Nullable Expr expr) {
    if (expr != null) {
      expr.accept(expressions);
    }
  }

  void expressionList(List<? extends Expr> list) {
    list.forEach(this::expression);
  }

  public void call(MethodId method) {
    calls.add(method);
  }

  void field(FieldId field) {
    fields.add(field);
  }

  public void type(TypeRef type) {
    if (!type.isPrimitive() && !type.isVoid() && !type.isUnknown()) {
      types.add(type.name());
      type.arguments().forEach(this::type);
    }
  }

  void creation(TypeRef type) {
    type(type);
    creations.accept(type.name());
  }

  void pattern(Pattern pattern) {
    if (pattern instanceof Pattern.OfType tested) {
      type(tested.type());
    } else if (pattern instanceof Pattern.OfRecord record) {
      type(record.type());
      record.components().forEach(this::pattern);
    }
  }

  void switching(SwitchBody body) {
    expression(body.selector());
    for (SwitchBody.Case each : body.cases()) {
      for (SwitchBody.Label label : each.labels()) {
        if (label instanceof SwitchBody.Label.Matching matching) {
          pattern(matching.pattern());
        }
      }
      expression(each.guard());
      all(each.body());
    }
  }
}
