package dev.consentgate.source.body;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.UnionType;
import dev.consentgate.source.inference.LeastUpperBound;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code try} statements. */
final class TryReader {

  private final Reading reading;

  TryReader(Reading reading) {
    this.reading = reading;
  }

  Stmt read(TryStmt attempt) {
    List<Stmt> resources = new ArrayList<>();
    Stmt.Block body =
        reading.inBlock(
            () -> {
              attempt.getResources().forEach(resource -> resource(resource, resources));
              return reading.statements.block(attempt.getTryBlock());
            });
    List<Stmt.Catch> catches = new ArrayList<>();
    for (CatchClause clause : attempt.getCatchClauses()) {
      catches.add(reading.inBlock(() -> handler(clause)));
    }
    return new Stmt.Try(
        reading.at(attempt),
        resources,
        body,
        catches,
        attempt.getFinallyBlock().map(reading.statements::block).orElse(null));
  }

  private void resource(Expression resource, List<Stmt> into) {
    if (resource instanceof VariableDeclarationExpr declaration) {
      declaration
          .getVariables()
          .forEach(variable -> into.add(reading.statements.declare(variable, false)));
    } else {
      into.add(new Stmt.Expression(reading.at(resource), reading.expressions.expr(resource, null)));
    }
  }

  private Stmt.Catch handler(CatchClause clause) {
    com.github.javaparser.ast.type.Type written = clause.getParameter().getType();
    List<Type> types = new ArrayList<>();
    if (written instanceof UnionType union) {
      union.getElements().forEach(each -> types.add(reading.resolve(each)));
    } else {
      types.add(reading.resolve(written));
    }
    Type common = new LeastUpperBound(reading.classes).of(types);
    String name = clause.getParameter().getNameAsString();
    reading.declare(name, common == null ? Type.Special.UNKNOWN : common);
    return new Stmt.Catch(
        reading.at(clause),
        types.stream().map(TypeRefs::of).toList(),
        name,
        reading.statements.block(clause.getBody()));
  }
}
