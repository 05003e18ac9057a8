package dev.consentgate.source.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.consentgate.program.ClassConstant;
import dev.consentgate.source.declaration.SourceClass;
import dev.consentgate.source.type.Erasure;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads any expression. The target is the type its context wants: null where there is none, unknown
 * where one will come later.
 */
final class ExpressionReader {

  private final Reading reading;

  ExpressionReader(Reading reading) {
    this.reading = reading;
  }

  Expr expr(Expression expression, @Nullable Type target) {
    return read(expression, target).expr();
  }

  Typed read(Expression expression, @Nullable Type target) {
    if (expression instanceof NameExpr name) {
      return name(name, false);
    }
    if (expression instanceof MethodCallExpr call) {
      return reading.calls.read(call, target);
    }
    if (expression instanceof FieldAccessExpr access) {
      return reading.fields.read(access, false);
    }
    if (expression instanceof LiteralExpr literal) {
      return literal(literal);
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return read(enclosed.getInner(), target);
    }
    if (expression instanceof ObjectCreationExpr creation) {
      return reading.creations.read(creation, target);
    }
    return operation(expression, target);
  }

  private Typed operation(Expression expression, @Nullable Type target) {
    if (expression instanceof BinaryExpr binary) {
      return reading.operators.binary(binary);
    }
    if (expression instanceof UnaryExpr unary) {
      return reading.operators.unary(unary);
    }
    if (expression instanceof AssignExpr assign) {
      return reading.operators.assign(assign);
    }
    if (expression instanceof ConditionalExpr conditional) {
      return reading.operators.conditional(conditional, target);
    }
    if (expression instanceof CastExpr cast) {
      return cast(cast);
    }
    if (expression instanceof InstanceOfExpr test) {
      return reading.operators.instanceOf(test);
    }
    if (expression instanceof LambdaExpr || expression instanceof MethodReferenceExpr) {
      return reading.arguments.function(expression, target);
    }
    return rest(expression, target);
  }

  private Typed rest(Expression expression, @Nullable Type target) {
    if (expression instanceof ThisExpr self) {
      return self(self);
    }
    if (expression instanceof ArrayAccessExpr access) {
      return element(access);
    }
    if (expression instanceof ArrayCreationExpr creation) {
      return array(creation);
    }
    if (expression instanceof ArrayInitializerExpr initializer) {
      return elements(initializer, target == null ? Type.Special.UNKNOWN : target);
    }
    if (expression instanceof ClassExpr literal) {
      return classLiteral(literal);
    }
    if (expression instanceof SwitchExpr switching) {
      return reading.switches.expression(switching, target);
    }
    List<Expr> operands = new ArrayList<>();
    for (Node child : expression.getChildNodes()) {
      if (child instanceof Expression operand) {
        operands.add(expr(operand, null));
      }
    }
    return reading.unknown(expression, expression.getClass().getSimpleName(), operands);
  }

  /** A variable; {@code asTarget} keeps a constant variable from becoming its value. */
  Typed name(NameExpr name, boolean asTarget) {
    Typed found = reading.variables.find(name, name.getNameAsString(), asTarget);
    if (found != null) {
      return found;
    }
    return reading.unknown(name, "unresolved name " + name.getNameAsString(), List.of());
  }

  private Typed literal(LiteralExpr literal) {
    Literals.Value value = Literals.value(literal);
    Type type =
        value.typeName() == null
            ? Type.Special.NULL
            : value.typeName().equals("java.lang.String")
                ? reading.classes.string()
                : new Type.Primitive(value.typeName());
    return Typed.of(new Expr.Literal(reading.at(literal), TypeRefs.of(type), value.value()), type);
  }

  private Typed self(ThisExpr self) {
    SourceClass type = reading.owner;
    if (self.getTypeName().isPresent()) {
      String simple = self.getTypeName().get().getIdentifier();
      while (type != null && !type.simpleName().equals(simple)) {
        type = type.enclosing();
      }
    }
    return type == null
        ? reading.unknown(self, "this", List.of())
        : Typed.of(reading.self(self, type), type.self());
  }

  private Typed cast(CastExpr cast) {
    Type type = reading.resolve(cast.getType());
    Typed operand = read(cast.getExpression(), type);
    Object constant = ConstantFolding.cast(operand.expr(), type);
    TypeRef ref = TypeRefs.of(type);
    return Typed.of(
        constant != null
            ? new Expr.Literal(reading.at(cast), ref, constant)
            : new Expr.Cast(reading.at(cast), ref, operand.expr()),
        type);
  }

  Typed element(ArrayAccessExpr access) {
    Typed array = read(access.getName(), null);
    Expr index = expr(access.getIndex(), null);
    Type type =
        Erasure.upperBound(array.type()) instanceof Type.Array known
            ? known.element()
            : Type.Special.UNKNOWN;
    return Typed.of(
        new Expr.ArrayElement(reading.at(access), TypeRefs.of(type), array.expr(), index), type);
  }

  private Typed array(ArrayCreationExpr creation) {
    Type type = reading.resolve(creation.getElementType());
    List<Expr> lengths = new ArrayList<>();
    for (var level : creation.getLevels()) {
      type = type.isUnknown() ? type : new Type.Array(type);
      level.getDimension().ifPresent(length -> lengths.add(expr(length, Type.Primitive.INT)));
    }
    if (creation.getInitializer().isPresent()) {
      Typed elements = elements(creation.getInitializer().get(), type);
      Expr.NewArray array = (Expr.NewArray) elements.expr();
      return Typed.of(
          new Expr.NewArray(reading.at(creation), array.type(), lengths, array.elements()), type);
    }
    return Typed.of(
        new Expr.NewArray(reading.at(creation), TypeRefs.of(type), lengths, null), type);
  }

  private Typed elements(ArrayInitializerExpr initializer, Type type) {
    Type element = type instanceof Type.Array array ? array.element() : Type.Special.UNKNOWN;
    List<Expr> values = new ArrayList<>();
    for (Expression value : initializer.getValues()) {
      values.add(expr(value, element.isUnknown() ? null : element));
    }
    return Typed.of(
        new Expr.NewArray(reading.at(initializer), TypeRefs.of(type), List.of(), values), type);
  }

  private Typed classLiteral(ClassExpr literal) {
    Type named = reading.resolve(literal.getType());
    Type type =
        new Type.Declared(
            reading.classes.reference("java.lang.Class"),
            List.of(
                named.isVoid()
                    ? reading.classes.type("java.lang.Void")
                    : reading.classes.boxed(named)));
    ClassConstant value = new ClassConstant(TypeRefs.of(Erasure.of(named)).erasure());
    return Typed.of(new Expr.Literal(reading.at(literal), TypeRefs.of(type), value), type);
  }
}
