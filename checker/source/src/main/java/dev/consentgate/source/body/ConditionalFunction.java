package dev.consentgate.source.body;

import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.syntax.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A choice between functions, of which one may be another expression such as {@code null}. */
record ConditionalFunction(
    Reading reading,
    ConditionalExpr conditional,
    ArgumentReader.@Nullable PendingFunction yes,
    ArgumentReader.@Nullable PendingFunction no)
    implements ArgumentReader.PendingFunction {

  @Override
  public boolean fits(int parameters, boolean isVoid) {
    return (yes == null || yes.fits(parameters, isVoid))
        && (no == null || no.fits(parameters, isVoid));
  }

  @Override
  public boolean isExact() {
    return (yes == null || yes.isExact()) && (no == null || no.isExact());
  }

  @Override
  public boolean isExplicit() {
    return (yes == null || yes.isExplicit()) && (no == null || no.isExplicit());
  }

  @Override
  public List<Type> declaredParameters() {
    return yes != null
        ? yes.declaredParameters()
        : no != null ? no.declaredParameters() : List.of();
  }

  @Override
  public List<Type> acceptedInputs(int arity) {
    return yes != null
        ? yes.acceptedInputs(arity)
        : no != null ? no.acceptedInputs(arity) : List.of();
  }

  @Override
  public Type resultFor(List<Type> parameters, @Nullable Type expected) {
    Type first = yes == null ? Type.Special.NULL : yes.resultFor(parameters, expected);
    Type second = no == null ? Type.Special.NULL : no.resultFor(parameters, expected);
    return yes == null ? second : first;
  }

  @Override
  public Expr finish(@Nullable Type parameter) {
    return typed(parameter).expr();
  }

  @Override
  public Typed typed(@Nullable Type target) {
    Expr condition = reading.expressions.expr(conditional.getCondition(), Type.Primitive.BOOLEAN);
    Expr first = branch(yes, conditional.getThenExpr(), target);
    Expr second = branch(no, conditional.getElseExpr(), target);
    Type type = target == null ? Type.Special.UNKNOWN : target;
    return Typed.of(
        new Expr.Conditional(reading.at(conditional), TypeRefs.of(type), condition, first, second),
        type);
  }

  private Expr branch(
      ArgumentReader.@Nullable PendingFunction function,
      Expression expression,
      @Nullable Type target) {
    return function == null
        ? reading.expressions.expr(expression, target)
        : function.typed(target).expr();
  }
}
