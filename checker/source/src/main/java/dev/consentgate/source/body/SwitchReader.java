package dev.consentgate.source.body;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import dev.consentgate.program.EnumConstant;
import dev.consentgate.program.Trait;
import dev.consentgate.source.inference.LeastUpperBound;
import dev.consentgate.source.type.Erasure;
import dev.consentgate.source.type.FieldSymbol;
import dev.consentgate.source.type.Members;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Stmt;
import dev.consentgate.syntax.SwitchBody;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads switch statements and expressions. */
final class SwitchReader {

  private final Reading reading;

  SwitchReader(Reading reading) {
    this.reading = reading;
  }

  Stmt statement(SwitchStmt statement) {
    Reading.ReturnTarget outer = reading.yields();
    SwitchBody body = reading.yielding(outer, () -> body(statement, false));
    return new Stmt.Switch(reading.at(statement), body);
  }

  Typed expression(SwitchExpr expression, @Nullable Type target) {
    boolean known = target != null && !target.isUnknown();
    Reading.ReturnTarget results = new Reading.ReturnTarget(known ? target : null);
    SwitchBody body = reading.yielding(results, () -> body(expression, true));
    Type type = known && target != null ? target : common(results.results);
    return new Typed(
        new Expr.Switch(reading.at(expression), TypeRefs.of(type), body),
        type,
        target == null || known,
        target != null && !known);
  }

  private Type common(List<Type> results) {
    Type common = results.isEmpty() ? Type.Special.UNKNOWN : results.get(0);
    for (Type result : results) {
      common = Promotion.conditional(common, result, reading.classes);
    }
    if (!common.isUnknown()) {
      return common;
    }
    Type least = new LeastUpperBound(reading.classes).of(results);
    return least == null ? Type.Special.NULL : least;
  }

  private SwitchBody body(SwitchNode node, boolean isExpression) {
    Typed selector = reading.expressions.read(node.getSelector(), null);
    List<SwitchBody.Case> cases = new ArrayList<>();
    boolean patterns = false;
    for (SwitchEntry entry : node.getEntries()) {
      patterns |=
          entry.getLabels().stream()
              .anyMatch(label -> label instanceof PatternExpr || label.isNullLiteralExpr());
      boolean arrow = entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
      cases.add(
          arrow
              ? reading.inBlock(() -> entry(entry, selector.type(), isExpression))
              : entry(entry, selector.type(), isExpression));
    }
    return new SwitchBody(selector.expr(), cases, isExpression || patterns);
  }

  private SwitchBody.Case entry(SwitchEntry entry, Type selector, boolean isExpression) {
    List<SwitchBody.Label> labels = new ArrayList<>();
    for (Expression label : entry.getLabels()) {
      labels.add(label(label, selector));
    }
    if (entry.isDefault()) {
      labels.add(new SwitchBody.Label.Default());
    }
    Expression guard = entry.getGuard().orElse(null);
    Expr condition = guard == null ? null : reading.expressions.expr(guard, Type.Primitive.BOOLEAN);
    if (guard != null) {
      reading.bind(guard, true);
    }
    boolean arrow = entry.getType() != SwitchEntry.Type.STATEMENT_GROUP;
    List<Stmt> body =
        entry.getType() == SwitchEntry.Type.EXPRESSION
            ? List.of(result(entry.getStatements().get(0), isExpression))
            : reading.statements.all(entry.getStatements());
    return new SwitchBody.Case(reading.at(entry), labels, condition, arrow, body);
  }

  /** The expression on the right of an arrow. */
  private Stmt result(Statement statement, boolean isExpression) {
    Expression expression = ((ExpressionStmt) statement).getExpression();
    return isExpression
        ? new Stmt.Yield(reading.at(expression), yielded(expression))
        : new Stmt.Expression(reading.at(expression), reading.expressions.expr(expression, null));
  }

  Expr yielded(Expression expression) {
    Reading.ReturnTarget target = reading.yields();
    Typed value = reading.expressions.read(expression, target == null ? null : target.expected);
    if (target != null) {
      target.results.add(value.type());
    }
    return value.expr();
  }

  private SwitchBody.Label label(Expression label, Type selector) {
    if (label instanceof PatternExpr) {
      SwitchBody.Label matching =
          new SwitchBody.Label.Matching(reading.patterns.read(label, selector));
      List<com.github.javaparser.ast.Node> variables = new ArrayList<>();
      PatternBindings.variables(label, variables);
      variables.forEach(reading.patterns::declare);
      return matching;
    }
    if (label instanceof NameExpr name) {
      Expr.Literal constant = enumConstant(name, selector);
      if (constant != null) {
        return new SwitchBody.Label.Constant(constant);
      }
    }
    Expr value = reading.expressions.expr(label, selector.isUnknown() ? null : selector);
    return value instanceof Expr.Literal literal
        ? new SwitchBody.Label.Constant(literal)
        : new SwitchBody.Label.Matching(new dev.consentgate.syntax.Pattern.Any(reading.at(label)));
  }

  private Expr.@Nullable Literal enumConstant(NameExpr name, Type selector) {
    if (!(Erasure.upperBound(selector) instanceof Type.Declared declared)
        || !declared.symbol().is(Trait.ENUM)) {
      return null;
    }
    FieldSymbol field = Members.field(declared.symbol(), name.getNameAsString());
    String owner = field == null ? declared.symbol().name() : field.owner().name();
    return new Expr.Literal(
        reading.at(name), TypeRefs.of(declared), new EnumConstant(owner, name.getNameAsString()));
  }
}
