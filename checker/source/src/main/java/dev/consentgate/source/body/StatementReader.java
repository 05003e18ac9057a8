package dev.consentgate.source.body;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.consentgate.source.declaration.ConstantShape;
import dev.consentgate.source.declaration.SourceClass;
import dev.consentgate.source.type.Erasure;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads statements in order, declaring their variables on the way. */
final class StatementReader {

  private final Reading reading;
  private final LoopReader loops;
  private final TryReader tries;

  StatementReader(Reading reading) {
    this.reading = reading;
    this.loops = new LoopReader(reading);
    this.tries = new TryReader(reading);
  }

  List<Stmt> all(List<? extends Statement> statements) {
    List<Stmt> read = new ArrayList<>();
    for (Statement statement : statements) {
      read(statement, read);
    }
    return read;
  }

  Stmt.Block block(BlockStmt block) {
    return reading.inBlock(() -> new Stmt.Block(reading.at(block), all(block.getStatements())));
  }

  /** A statement in a place that takes one, with a scope of its own. */
  Stmt single(Statement statement) {
    if (statement instanceof BlockStmt block) {
      return block(block);
    }
    return reading.inBlock(
        () -> {
          List<Stmt> read = new ArrayList<>();
          read(statement, read);
          return read.size() == 1 ? read.get(0) : new Stmt.Block(reading.at(statement), read);
        });
  }

  private void read(Statement statement, List<Stmt> into) {
    if (statement instanceof ExpressionStmt expression) {
      expression(expression.getExpression(), into);
    } else if (statement instanceof LocalClassDeclarationStmt local) {
      declare(reading.bodies.classOf(local.getClassDeclaration()));
    } else if (statement instanceof LocalRecordDeclarationStmt local) {
      declare(reading.bodies.classOf(local.getRecordDeclaration()));
    } else if (statement instanceof IfStmt branch) {
      branch(branch, into);
    } else if (!statement.isEmptyStmt()) {
      into.add(simple(statement));
    }
  }

  private void declare(@Nullable SourceClass local) {
    if (local != null) {
      reading.declare(local);
    }
  }

  private Stmt simple(Statement statement) {
    if (statement instanceof BlockStmt block) {
      return block(block);
    }
    if (statement instanceof ReturnStmt result) {
      return returning(result);
    }
    if (statement instanceof ThrowStmt thrown) {
      return new Stmt.Throw(
          reading.at(thrown), reading.expressions.expr(thrown.getExpression(), null));
    }
    if (statement instanceof BreakStmt jump) {
      return new Stmt.Break(
          reading.at(jump), jump.getLabel().map(label -> label.getIdentifier()).orElse(null));
    }
    if (statement instanceof ContinueStmt jump) {
      return new Stmt.Continue(
          reading.at(jump), jump.getLabel().map(label -> label.getIdentifier()).orElse(null));
    }
    if (statement instanceof YieldStmt yield) {
      return new Stmt.Yield(reading.at(yield), reading.switches.yielded(yield.getExpression()));
    }
    return compound(statement);
  }

  private Stmt compound(Statement statement) {
    if (statement instanceof TryStmt attempt) {
      return tries.read(attempt);
    }
    if (statement instanceof SwitchStmt switching) {
      return reading.switches.statement(switching);
    }
    if (statement instanceof LabeledStmt labeled) {
      return new Stmt.Labeled(
          reading.at(labeled), labeled.getLabel().getIdentifier(), single(labeled.getStatement()));
    }
    if (statement instanceof SynchronizedStmt guarded) {
      return new Stmt.Synchronized(
          reading.at(guarded),
          reading.expressions.expr(guarded.getExpression(), null),
          block(guarded.getBody()));
    }
    if (statement instanceof AssertStmt assertion) {
      return assertion(assertion);
    }
    if (statement instanceof ExplicitConstructorInvocationStmt call) {
      return new Stmt.Expression(reading.at(call), reading.calls.constructor(call));
    }
    Stmt loop = loops.read(statement);
    return loop != null
        ? loop
        : new Stmt.Unknown(reading.at(statement), statement.getClass().getSimpleName(), List.of());
  }

  private Stmt assertion(AssertStmt assertion) {
    Expr condition = reading.expressions.expr(assertion.getCheck(), Type.Primitive.BOOLEAN);
    Expr detail =
        assertion.getMessage().map(text -> reading.expressions.expr(text, null)).orElse(null);
    return new Stmt.Assert(reading.at(assertion), condition, detail);
  }

  private Stmt returning(ReturnStmt statement) {
    Expression expression = statement.getExpression().orElse(null);
    if (expression == null) {
      return new Stmt.Return(reading.at(statement), null);
    }
    Reading.ReturnTarget target = reading.returns();
    Typed value = reading.expressions.read(expression, target.expected);
    target.results.add(value.type());
    return new Stmt.Return(reading.at(statement), value.expr());
  }

  private void branch(IfStmt branch, List<Stmt> into) {
    Expression condition = branch.getCondition();
    Expr test = reading.expressions.expr(condition, Type.Primitive.BOOLEAN);
    Stmt yes = reading.assuming(condition, true, () -> single(branch.getThenStmt()));
    Statement otherwise = branch.getElseStmt().orElse(null);
    Stmt no =
        otherwise == null ? null : reading.assuming(condition, false, () -> single(otherwise));
    into.add(new Stmt.If(reading.at(branch), test, yes, no));
    if (!Completion.canComplete(branch.getThenStmt())) {
      reading.bind(condition, false);
    } else if (otherwise != null && !Completion.canComplete(otherwise)) {
      reading.bind(condition, true);
    }
  }

  void expression(Expression expression, List<Stmt> into) {
    if (expression instanceof VariableDeclarationExpr declaration) {
      for (VariableDeclarator variable : declaration.getVariables()) {
        into.add(declare(variable, declaration.isFinal()));
      }
    } else {
      into.add(
          new Stmt.Expression(
              reading.start(expression), reading.expressions.expr(expression, null)));
    }
  }

  Stmt.Declare declare(VariableDeclarator variable, boolean isFinal) {
    boolean inferred = variable.getType().isVarType();
    Type type = inferred ? Type.Special.UNKNOWN : reading.resolve(variable.getType());
    Expr initializer = null;
    Object constant = null;
    Expression written = variable.getInitializer().orElse(null);
    if (written != null) {
      if (!inferred) {
        // A lambda may name the variable that it initialises.
        reading.declare(variable.getNameAsString(), type);
      }
      Typed value = reading.expressions.read(written, inferred ? null : known(type));
      initializer = value.expr();
      type = inferred ? inferredType(value.type()) : type;
      constant = isFinal && ConstantShape.mayBeConstant(variable) ? constant(value, type) : null;
    }
    reading.declare(variable.getNameAsString(), type, constant);
    return new Stmt.Declare(
        reading.at(variable), TypeRefs.of(type), variable.getNameAsString(), initializer);
  }

  private static @Nullable Type known(Type type) {
    return type.isUnknown() ? null : type;
  }

  static Type inferredType(Type type) {
    boolean bounded = type instanceof Type.Captured || type instanceof Type.Wildcard;
    return bounded ? Erasure.upperBound(type) : type;
  }

  private static @Nullable Object constant(Typed value, Type type) {
    Object constant = ConstantFolding.value(value.expr());
    return constant != null && type instanceof Type.Primitive primitive
        ? ConstantFolding.convert(constant, primitive.name())
        : constant;
  }
}
