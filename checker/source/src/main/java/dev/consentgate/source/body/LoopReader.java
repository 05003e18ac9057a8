package dev.consentgate.source.body;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.consentgate.source.type.Erasure;
import dev.consentgate.source.type.Supertypes;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads loops. */
final class LoopReader {

  private final Reading reading;

  LoopReader(Reading reading) {
    this.reading = reading;
  }

  /** Null for a statement that is no loop. */
  @Nullable Stmt read(Statement statement) {
    if (statement instanceof WhileStmt loop) {
      Expr condition = reading.expressions.expr(loop.getCondition(), Type.Primitive.BOOLEAN);
      Stmt body =
          reading.assuming(
              loop.getCondition(), true, () -> reading.statements.single(loop.getBody()));
      reading.bind(loop.getCondition(), false);
      return new Stmt.While(reading.at(loop), condition, body);
    }
    if (statement instanceof DoStmt loop) {
      Stmt body = reading.statements.single(loop.getBody());
      Expr condition = reading.expressions.expr(loop.getCondition(), Type.Primitive.BOOLEAN);
      return new Stmt.DoWhile(reading.at(loop), body, condition);
    }
    if (statement instanceof ForStmt loop) {
      return reading.inBlock(() -> classic(loop));
    }
    return statement instanceof ForEachStmt loop ? reading.inBlock(() -> each(loop)) : null;
  }

  private Stmt classic(ForStmt loop) {
    List<Stmt> initializers = new ArrayList<>();
    loop.getInitialization().forEach(each -> reading.statements.expression(each, initializers));
    Expression compare = loop.getCompare().orElse(null);
    Expr condition =
        compare == null ? null : reading.expressions.expr(compare, Type.Primitive.BOOLEAN);
    if (compare != null) {
      reading.bind(compare, true);
    }
    List<Stmt> updates = new ArrayList<>();
    loop.getUpdate().forEach(each -> reading.statements.expression(each, updates));
    Stmt body = reading.statements.single(loop.getBody());
    return new Stmt.For(reading.at(loop), initializers, condition, updates, body);
  }

  private Stmt each(ForEachStmt loop) {
    Typed collection = reading.expressions.read(loop.getIterable(), null);
    VariableDeclarator variable = loop.getVariable().getVariables().get(0);
    Type type =
        variable.getType().isVarType()
            ? StatementReader.inferredType(element(collection.type()))
            : reading.resolve(variable.getType());
    String name = variable.getNameAsString();
    reading.declare(name, type);
    Stmt body = reading.statements.single(loop.getBody());
    return new Stmt.ForEach(reading.at(loop), TypeRefs.of(type), name, collection.expr(), body);
  }

  private Type element(Type collection) {
    Type bound = Erasure.upperBound(collection);
    if (bound instanceof Type.Array array) {
      return array.element();
    }
    Type.Declared iterable = Supertypes.as(bound, reading.classes.reference("java.lang.Iterable"));
    if (iterable == null) {
      return Type.Special.UNKNOWN;
    }
    return iterable.arguments().isEmpty() ? reading.classes.object() : iterable.arguments().get(0);
  }
}
