package dev.consentgate.value;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a branch learns about a value: that it is a constant, that it is present (neither null nor
 * an empty optional), or that it is not a certain constant.
 */
public sealed interface Answer {

  Answer TRUE = new Is(true);
  Answer FALSE = new Is(false);
  Answer NULL = new Is(null);
  Answer PRESENT = new Present();

  /** Whether both can hold at once. */
  boolean contradicts(Answer other);

  /** The only other answer that there is, or null when there are several. */
  default @Nullable Answer opposite() {
    if (this instanceof Is is && is.constant() instanceof Boolean flag) {
      return of(!flag);
    }
    if (this instanceof OfClass kind) {
      return new NotOfClass(kind.type());
    }
    if (this instanceof NotOfClass kind) {
      return new OfClass(kind.type());
    }
    return equals(NULL) ? PRESENT : equals(PRESENT) ? NULL : null;
  }

  static Answer of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** The value is this constant; null is the null literal. */
  record Is(@Nullable Object constant) implements Answer {
    @Override
    public boolean contradicts(Answer other) {
      if (other instanceof Is is) {
        return !mayBeSame(constant, is.constant());
      }
      return other instanceof Present ? constant == null : other.contradicts(this);
    }
  }

  /**
   * Whether one value can be equal to both constants: a number is, whatever the width of the type
   * that a comparison was made in; of fractions nothing is said.
   */
  private static boolean mayBeSame(@Nullable Object left, @Nullable Object right) {
    if (isNumber(left) && isNumber(right)) {
      boolean whole = !isFraction(left) && !isFraction(right);
      return !whole || number(left) == number(right);
    }
    return Objects.equals(left, right);
  }

  private static boolean isNumber(@Nullable Object constant) {
    return constant instanceof Number || constant instanceof Character;
  }

  private static boolean isFraction(@Nullable Object constant) {
    return constant instanceof Double || constant instanceof Float;
  }

  private static long number(@Nullable Object constant) {
    return constant instanceof Number number
        ? number.longValue()
        : constant instanceof Character character ? character : 0;
  }

  /** The value is not null, and if it is a holder of at most one value, it holds one. */
  record Present() implements Answer {
    @Override
    public boolean contradicts(Answer other) {
      return other instanceof Is is && is.constant() == null;
    }
  }

  /** The value is an object of exactly this class. */
  record OfClass(String type) implements Answer {
    @Override
    public boolean contradicts(Answer other) {
      return other instanceof OfClass kind
          ? !type.equals(kind.type())
          : other instanceof NotOfClass kind
              ? type.equals(kind.type())
              : other instanceof Is is && is.constant() == null;
    }
  }

  /** The value is null or an object of another class. */
  record NotOfClass(String type) implements Answer {
    @Override
    public boolean contradicts(Answer other) {
      return other instanceof OfClass kind && type.equals(kind.type());
    }
  }

  /** The value is not this constant. */
  record IsNot(Object constant) implements Answer {
    @Override
    public boolean contradicts(Answer other) {
      return other instanceof Is is && constant.equals(is.constant());
    }
  }
}
