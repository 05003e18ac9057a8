package dev.consentgate.flow;

import dev.consentgate.program.EnumConstant;
import dev.consentgate.program.Operator;
import dev.consentgate.term.Term;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Constant folding over integers, booleans, characters, strings and enum constants. What it does
 * not fold has no constant: null.
 */
final class Folding {

  private Folding() {}

  static @Nullable Object unary(Operator operator, @Nullable Object value) {
    if (operator == Operator.NOT && value instanceof Boolean flag) {
      return !flag;
    }
    Long number = number(value);
    if (number == null) {
      return null;
    }
    return switch (operator) {
      case NEGATE -> sized(-number, value);
      case COMPLEMENT -> sized(~number, value);
      default -> null;
    };
  }

  /** The term of a pure function's result: a constant when it is one of constants. */
  static Term applied(String function, List<Term> arguments) {
    if (function.equals(Term.CONCAT)
        && arguments.size() == 2
        && arguments.get(0) instanceof Term.Constant left
        && arguments.get(1) instanceof Term.Constant right) {
      Object text = binary(Operator.CONCAT, left.value(), right.value());
      return text == null ? new Term.Apply(function, arguments) : new Term.Constant(text);
    }
    return new Term.Apply(function, arguments);
  }

  static @Nullable Object binary(Operator operator, @Nullable Object left, @Nullable Object right) {
    if (operator == Operator.CONCAT) {
      return left == null || right == null ? null : text(left, right);
    }
    if (operator == Operator.EQUAL || operator == Operator.NOT_EQUAL) {
      Boolean same = same(left, right);
      return same == null ? null : same == (operator == Operator.EQUAL);
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return switch (operator) {
        case AND -> a && b;
        case OR -> a || b;
        case XOR -> a ^ b;
        default -> null;
      };
    }
    Long a = number(left);
    Long b = number(right);
    return a == null || b == null ? null : arithmetic(operator, a, b, left, right);
  }

  private static @Nullable Object text(Object left, Object right) {
    boolean plain = !(left instanceof EnumConstant) && !(right instanceof EnumConstant);
    return plain ? left.toString() + right : null;
  }

  private static @Nullable Boolean same(@Nullable Object left, @Nullable Object right) {
    Long a = number(left);
    Long b = number(right);
    if (a != null && b != null) {
      return a.equals(b);
    }
    return isFloating(left) || isFloating(right) ? null : Objects.equals(left, right);
  }

  private static boolean isFloating(@Nullable Object value) {
    return value instanceof Double || value instanceof Float;
  }

  private static @Nullable Object arithmetic(
      Operator operator, long a, long b, @Nullable Object left, @Nullable Object right) {
    Object wider = left instanceof Long ? left : right;
    return switch (operator) {
      case ADD -> sized(a + b, wider);
      case SUBTRACT -> sized(a - b, wider);
      case MULTIPLY -> sized(a * b, wider);
      case DIVIDE -> b == 0 ? null : sized(a / b, wider);
      case REMAINDER -> b == 0 ? null : sized(a % b, wider);
      case AND -> sized(a & b, wider);
      case OR -> sized(a | b, wider);
      case XOR -> sized(a ^ b, wider);
      case SHIFT_LEFT -> sized(left instanceof Long ? a << b : (int) a << (int) b, left);
      case SHIFT_RIGHT -> sized(left instanceof Long ? a >> b : (int) a >> (int) b, left);
      case LESS -> a < b;
      case LESS_EQUAL -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUAL -> a >= b;
      default -> null;
    };
  }

  private static Object sized(long result, @Nullable Object like) {
    if (like instanceof Long) {
      return result;
    }
    return (int) result;
  }

  private static @Nullable Long number(@Nullable Object value) {
    if (value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    return value instanceof Character character ? (long) character : null;
  }
}
