package dev.consentgate.source.inference;

import dev.consentgate.source.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An argument of a call, as far as the choice of the method and its type arguments need it. */
public sealed interface Argument {

  /** An expression whose type does not depend on the parameter. */
  record Plain(Type type) implements Argument {}

  /** A generic call or creation whose type arguments depend on the parameter in part. */
  non-sealed interface Poly extends Argument {
    /** The type as known without a target; parts may be unknown. */
    Type provisional();

    /** Reads the expression for the parameter type, parts of which may be unknown. */
    Type typeFor(Type target);
  }

  /** A lambda or method reference. */
  non-sealed interface Function extends Argument {
    /** Whether it could implement a method with so many parameters and that kind of result. */
    boolean fits(int parameters, boolean isVoid);

    /** Whether its inputs need not be known before it is read. */
    boolean isExplicit();

    /** Whether it means the same whatever function is wanted of it (JLS 15.13.1). */
    boolean isExact();

    /** The parameter types that it declares itself; empty when it leaves them out. */
    List<Type> declaredParameters();

    /** What it takes at most, where its text alone tells: an upper bound for each input. */
    List<Type> acceptedInputs(int arity);

    /**
     * Reads it for the given parameter types.
     *
     * @param expected the result type, null when it is not known yet
     * @return the type of its result, void for none, unknown when it cannot be told
     */
    Type resultFor(List<Type> parameters, @Nullable Type expected);
  }
}
