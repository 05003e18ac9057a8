package dev.consentgate.source.type;

/** The erasure of types, by the rules of the language. */
public final class Erasure {

  private static final int BOUND_DEPTH = 12;

  private Erasure() {}

  public static Type of(Type type) {
    return of(type, 0);
  }

  private static Type of(Type type, int depth) {
    if (depth > BOUND_DEPTH) {
      return Type.Special.UNKNOWN;
    }
    if (type instanceof Type.Declared declared) {
      return declared.arguments().isEmpty() ? declared : declared.symbol().raw();
    }
    if (type instanceof Type.Array array) {
      return new Type.Array(of(array.element(), depth));
    }
    if (type instanceof TypeVariable variable) {
      return of(variable.bound(), depth + 1);
    }
    if (type instanceof Type.Captured captured) {
      return of(captured.upper(), depth + 1);
    }
    if (type instanceof Type.Intersection intersection) {
      return of(intersection.first(), depth + 1);
    }
    if (type instanceof Type.Wildcard wildcard) {
      return of(wildcard.upper(), depth + 1);
    }
    return type;
  }

  /**
   * The type as an expression has it when its members are asked for: the bound of a variable or of
   * a captured wildcard, else the type itself.
   */
  public static Type upperBound(Type type) {
    Type current = type;
    for (int depth = 0; depth < BOUND_DEPTH; depth++) {
      if (current instanceof TypeVariable variable) {
        current = variable.bound();
      } else if (current instanceof Type.Captured captured) {
        current = captured.upper();
      } else if (current instanceof Type.Intersection intersection) {
        current = intersection.first();
      } else if (current instanceof Type.Wildcard wildcard) {
        current = wildcard.upper();
      } else {
        return current;
      }
    }
    return Type.Special.UNKNOWN;
  }
}
