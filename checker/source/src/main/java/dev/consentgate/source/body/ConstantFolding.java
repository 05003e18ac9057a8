package dev.consentgate.source.body;

import dev.consentgate.program.ClassConstant;
import dev.consentgate.program.EnumConstant;
import dev.consentgate.source.type.Type;
import dev.consentgate.syntax.Expr;
import org.jspecify.annotations.Nullable;

/** Evaluates constant expressions as the language demands of compilers. */
final class ConstantFolding {

  private ConstantFolding() {}

  /** The value when the expression is a constant of primitive type or a string, else null. */
  static @Nullable Object value(Expr expr) {
    if (!(expr instanceof Expr.Literal literal)) {
      return null;
    }
    Object value = literal.value();
    return value instanceof EnumConstant || value instanceof ClassConstant ? null : value;
  }

  static @Nullable Object cast(Expr operand, Type type) {
    Object value = value(operand);
    if (value == null) {
      return null;
    }
    if (type instanceof Type.Primitive primitive) {
      return convert(value, primitive.name());
    }
    boolean toString =
        type instanceof Type.Declared declared
            && declared.symbol().name().equals("java.lang.String");
    return toString && value instanceof String ? value : null;
  }

  static @Nullable Object convert(Object value, String type) {
    if (value instanceof Boolean) {
      return type.equals("boolean") ? value : null;
    }
    if (value instanceof String) {
      return null;
    }
    Number number = value instanceof Character character ? (int) character : (Number) value;
    return switch (type) {
      case "int" -> number.intValue();
      case "long" -> number.longValue();
      case "float" -> number.floatValue();
      case "double" -> number.doubleValue();
      case "byte" -> (byte) number.intValue();
      case "short" -> (short) number.intValue();
      case "char" -> (char) number.intValue();
      default -> null;
    };
  }

  static @Nullable Object unary(String operator, Object operand, String type) {
    if (operand instanceof Boolean bool) {
      return operator.equals("!") ? !bool : null;
    }
    Object value = convert(operand, type);
    if (value instanceof Integer number) {
      return switch (operator) {
        case "-" -> -number;
        case "+" -> number;
        case "~" -> ~number;
        default -> null;
      };
    }
    if (value instanceof Long number) {
      return switch (operator) {
        case "-" -> -number;
        case "+" -> number;
        case "~" -> ~number;
        default -> null;
      };
    }
    if (value instanceof Float number) {
      return operator.equals("-") ? (Object) (-number) : operator.equals("+") ? number : null;
    }
    if (value instanceof Double number) {
      return operator.equals("-") ? (Object) (-number) : operator.equals("+") ? number : null;
    }
    return null;
  }

  /**
   * @param type the promoted type of the operands, {@code java.lang.String} for a concatenation
   */
  static @Nullable Object binary(String operator, Object left, Object right, String type) {
    if (type.equals("java.lang.String")) {
      return operator.equals("+") ? String.valueOf(left) + right : null;
    }
    if (left instanceof Boolean one && right instanceof Boolean two) {
      return booleans(operator, one, two);
    }
    if (left instanceof Boolean || right instanceof Boolean) {
      return null;
    }
    if (left instanceof String || right instanceof String) {
      return null;
    }
    return numbers(operator, left, right, type);
  }

  private static @Nullable Object booleans(String operator, boolean left, boolean right) {
    return switch (operator) {
      case "&&", "&" -> left && right;
      case "||", "|" -> left || right;
      case "^", "!=" -> left != right;
      case "==" -> left == right;
      default -> null;
    };
  }

  private static @Nullable Object numbers(String operator, Object left, Object right, String type) {
    if (operator.equals("<<") || operator.equals(">>") || operator.equals(">>>")) {
      return shift(operator, left, right, type);
    }
    Object one = convert(left, type);
    Object two = convert(right, type);
    if (one instanceof Integer a && two instanceof Integer b) {
      Object value = IntegralFolding.longs(operator, a, b);
      return value instanceof Long number ? (Object) number.intValue() : value;
    }
    if (one instanceof Long a && two instanceof Long b) {
      return IntegralFolding.longs(operator, a, b);
    }
    if (one instanceof Float a && two instanceof Float b) {
      return IntegralFolding.floats(operator, a, b);
    }
    return one instanceof Double a && two instanceof Double b
        ? IntegralFolding.doubles(operator, a, b)
        : null;
  }

  private static @Nullable Object shift(String operator, Object left, Object right, String type) {
    Object value = convert(left, type);
    Object distance = convert(right, "long");
    if (!(distance instanceof Long bits)) {
      return null;
    }
    if (value instanceof Integer number) {
      return switch (operator) {
        case "<<" -> number << bits;
        case ">>" -> number >> bits;
        default -> number >>> bits;
      };
    }
    if (value instanceof Long number) {
      return switch (operator) {
        case "<<" -> number << bits;
        case ">>" -> number >> bits;
        default -> number >>> bits;
      };
    }
    return null;
  }
}
