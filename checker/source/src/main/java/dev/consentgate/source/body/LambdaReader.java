package dev.consentgate.source.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.consentgate.source.inference.Descriptor;
import dev.consentgate.source.inference.LeastUpperBound;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one lambda, its body each time its parameter types become known. */
final class LambdaReader implements ArgumentReader.PendingFunction {

  private final Reading reading;
  private final LambdaExpr lambda;
  private final @Nullable Expression value;
  private @Nullable List<Type> declared;
  private @Nullable Type bodyAlone;
  private List<Expr.LambdaParameter> parameters = List.of();
  private @Nullable List<Stmt> body;

  LambdaReader(Reading reading, LambdaExpr lambda) {
    this.reading = reading;
    this.lambda = lambda;
    this.value =
        lambda.getBody() instanceof ExpressionStmt statement ? statement.getExpression() : null;
  }

  @Override
  public boolean fits(int arity, boolean isVoid) {
    if (arity != lambda.getParameters().size()) {
      return false;
    }
    if (value == null) {
      return isVoid ? returns(lambda.getBody(), true).isEmpty() : givesValue();
    }
    if (isVoid) {
      return isStatement(value);
    }
    return !isExplicit() || !value.isMethodCallExpr() || !bodyAlone().isVoid();
  }

  private boolean givesValue() {
    Statement block = lambda.getBody();
    return returns(block, false).isEmpty() && !Completion.canComplete(block);
  }

  private Type bodyAlone() {
    if (bodyAlone == null) {
      bodyAlone = resultFor(declaredParameters(), null);
    }
    return bodyAlone;
  }

  private static boolean isStatement(Expression expression) {
    return expression.isMethodCallExpr()
        || expression.isAssignExpr()
        || expression.isObjectCreationExpr()
        || (expression.isUnaryExpr()
            && (expression.asUnaryExpr().isPrefix() || expression.asUnaryExpr().isPostfix())
            && List.of("++", "--").contains(expression.asUnaryExpr().getOperator().asString()));
  }

  /** The lambda's own return statements with or without a value. */
  private static List<ReturnStmt> returns(Node node, boolean withValue) {
    List<ReturnStmt> found = new ArrayList<>();
    if (node instanceof ReturnStmt statement
        && statement.getExpression().isPresent() == withValue) {
      found.add(statement);
    }
    for (Node child : node.getChildNodes()) {
      if ((child instanceof Statement && !Completion.declaresClass(child))
          || child instanceof com.github.javaparser.ast.stmt.SwitchEntry
          || child instanceof com.github.javaparser.ast.stmt.CatchClause) {
        found.addAll(returns(child, withValue));
      }
    }
    return found;
  }

  @Override
  public boolean isExact() {
    return isExplicit();
  }

  @Override
  public boolean isExplicit() {
    return lambda.getParameters().stream()
        .noneMatch(
            parameter -> parameter.getType().isUnknownType() || parameter.getType().isVarType());
  }

  @Override
  public List<Type> declaredParameters() {
    if (declared == null) {
      declared = new ArrayList<>();
      if (isExplicit()) {
        for (Parameter parameter : lambda.getParameters()) {
          Type type = reading.resolve(parameter.getType());
          declared.add(parameter.isVarArgs() && !type.isUnknown() ? new Type.Array(type) : type);
        }
      }
    }
    return declared;
  }

  @Override
  public List<Type> acceptedInputs(int arity) {
    return List.of();
  }

  @Override
  public Type resultFor(List<Type> inputs, @Nullable Type expected) {
    Reading.ReturnTarget target = new Reading.ReturnTarget(expected);
    return reading.returning(target, () -> readBody(inputs, target));
  }

  private Type readBody(List<Type> inputs, Reading.ReturnTarget target) {
    List<Expr.LambdaParameter> read = new ArrayList<>();
    List<Type> written = declaredParameters();
    for (int i = 0; i < lambda.getParameters().size(); i++) {
      Type given = i < inputs.size() ? lowered(inputs.get(i)) : Type.Special.UNKNOWN;
      Type type = i < written.size() ? written.get(i) : given;
      String name = lambda.getParameters().get(i).getNameAsString();
      read.add(new Expr.LambdaParameter(name, TypeRefs.of(type)));
      reading.declare(name, type);
    }
    parameters = read;
    return value == null ? readBlock(target) : readValue(value, target.expected);
  }

  private static Type lowered(Type input) {
    return input instanceof Type.Wildcard wildcard ? wildcard.upper() : input;
  }

  private Type readValue(Expression expression, @Nullable Type expected) {
    boolean noResult = expected != null && expected.isVoid();
    Typed typed = reading.expressions.read(expression, noResult ? null : expected);
    boolean isVoid = noResult || typed.type().isVoid();
    body =
        List.of(
            isVoid
                ? new Stmt.Expression(reading.at(expression), typed.expr())
                : new Stmt.Return(reading.at(expression), typed.expr()));
    return typed.type();
  }

  private Type readBlock(Reading.ReturnTarget target) {
    body = reading.statements.all(((BlockStmt) lambda.getBody()).getStatements());
    if (target.results.isEmpty()) {
      return Type.Primitive.VOID;
    }
    Type least = new LeastUpperBound(reading.classes).of(target.results);
    return least == null ? Type.Special.NULL : least;
  }

  @Override
  public Expr finish(@Nullable Type parameter) {
    return typed(parameter).expr();
  }

  @Override
  public Typed typed(@Nullable Type target) {
    List<Stmt> statements = body;
    if (statements == null) {
      resultFor(List.of(), null);
      statements = body == null ? List.of() : body;
    }
    Type type = target == null ? Type.Special.UNKNOWN : target;
    Descriptor descriptor = Descriptor.of(type, reading.classes);
    if (descriptor != null && descriptor.result().isVoid()) {
      statements = withoutResult(statements);
    }
    return Typed.of(
        new Expr.Lambda(
            reading.at(lambda),
            TypeRefs.of(
                type instanceof Type.Declared declared
                    ? Descriptor.withoutWildcards(declared)
                    : type),
            parameters,
            statements),
        type);
  }

  /** A function without a result does not return the value of its expression. */
  private List<Stmt> withoutResult(List<Stmt> statements) {
    if (value != null
        && statements.size() == 1
        && statements.get(0) instanceof Stmt.Return result
        && result.value() != null) {
      return List.of(new Stmt.Expression(result.location(), result.value()));
    }
    return statements;
  }
}
