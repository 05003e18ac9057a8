package dev.consentgate.source.body;

import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import dev.consentgate.source.inference.Argument;
import dev.consentgate.source.inference.Descriptor;
import dev.consentgate.source.inference.Inference;
import dev.consentgate.source.inference.Resolution;
import dev.consentgate.source.type.Subtyping;
import dev.consentgate.source.type.Type;
import dev.consentgate.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads arguments in two steps: what is known of them, then their expressions once chosen. */
final class ArgumentReader {

  private final Reading reading;

  ArgumentReader(Reading reading) {
    this.reading = reading;
  }

  /** An argument that ends as an expression. */
  interface Pending {
    Argument argument();

    /** The expression, passed as the type; null when the method is not known. */
    Expr finish(@Nullable Type parameter);
  }

  /** A function object's text, which only its target gives a type. */
  interface PendingFunction extends Pending, Argument.Function {
    @Override
    default Argument argument() {
      return this;
    }

    /** The function with its type. */
    Typed typed(@Nullable Type target);
  }

  List<Pending> read(List<Expression> arguments) {
    List<Pending> all = new ArrayList<>();
    for (Expression argument : arguments) {
      all.add(one(argument));
    }
    return all;
  }

  private Pending one(Expression argument) {
    PendingFunction function = function(argument);
    if (function != null) {
      return function;
    }
    Typed typed = reading.expressions.read(argument, Type.Special.UNKNOWN);
    return typed.adapts() ? new Retargeted(argument, typed) : new Known(typed);
  }

  private @Nullable PendingFunction function(Expression argument) {
    if (argument instanceof EnclosedExpr enclosed) {
      return function(enclosed.getInner());
    }
    if (argument instanceof LambdaExpr lambda) {
      return new LambdaReader(reading, lambda);
    }
    if (argument instanceof ConditionalExpr conditional) {
      PendingFunction yes = function(conditional.getThenExpr());
      PendingFunction no = function(conditional.getElseExpr());
      return yes == null && no == null
          ? null
          : new ConditionalFunction(reading, conditional, yes, no);
    }
    return argument instanceof MethodReferenceExpr reference
        ? reading.references.pending(reference)
        : null;
  }

  /** A lambda or method reference outside of a call. */
  Typed function(Expression expression, @Nullable Type target) {
    PendingFunction function = function(expression);
    if (function == null) {
      throw new IllegalArgumentException("not a function: " + expression);
    }
    boolean pending = target != null && target.isUnknown();
    if (!pending && target != null) {
      Descriptor descriptor = Descriptor.of(target, reading.classes);
      if (descriptor != null) {
        function.resultFor(descriptor.parameters(), descriptor.result());
      }
    }
    Typed typed = function.typed(target);
    return pending ? Typed.incomplete(typed.expr(), Type.Special.UNKNOWN) : typed;
  }

  static List<Argument> arguments(List<Pending> pending) {
    return pending.stream().map(Pending::argument).toList();
  }

  static List<Expr> finish(List<Pending> pending, @Nullable Resolution resolution) {
    List<Expr> all = new ArrayList<>();
    for (int i = 0; i < pending.size(); i++) {
      Type parameter =
          resolution != null && i < resolution.parameters().size()
              ? resolution.parameters().get(i)
              : null;
      all.add(pending.get(i).finish(parameter));
    }
    return all;
  }

  private record Known(Typed typed) implements Pending {
    @Override
    public Argument argument() {
      return new Argument.Plain(typed.type());
    }

    @Override
    public Expr finish(@Nullable Type parameter) {
      return typed.expr();
    }
  }

  /** An expression that is read again once its target is known. */
  private final class Retargeted implements Pending, Argument.Poly {
    private final Expression tree;
    private final Typed first;
    private @Nullable Typed last;

    Retargeted(Expression tree, Typed first) {
      this.tree = tree;
      this.first = first;
    }

    @Override
    public Argument argument() {
      return this;
    }

    @Override
    public Type provisional() {
      return first.type();
    }

    @Override
    public Type typeFor(Type target) {
      if (first.complete()
          && (Inference.mentionsUnknown(target) || Subtyping.isSubtype(first.type(), target))) {
        last = first;
        return first.type();
      }
      Typed again = reading.expressions.read(tree, target.isUnknown() ? null : target);
      last = again;
      return again.type();
    }

    @Override
    public Expr finish(@Nullable Type parameter) {
      if (last == null) {
        typeFor(parameter == null ? Type.Special.UNKNOWN : parameter);
      }
      return last == null ? first.expr() : last.expr();
    }
  }
}
