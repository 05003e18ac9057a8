package dev.consentgate.source.body;

import org.jspecify.annotations.Nullable;

/** Arithmetic on constants of one promoted type; a division by zero is no constant. */
final class IntegralFolding {

  private IntegralFolding() {}

  static @Nullable Object longs(String operator, long left, long right) {
    return switch (operator) {
      case "+" -> left + right;
      case "-" -> left - right;
      case "*" -> left * right;
      case "/" -> right == 0 ? null : (Object) (left / right);
      case "%" -> right == 0 ? null : (Object) (left % right);
      case "&" -> left & right;
      case "|" -> left | right;
      case "^" -> left ^ right;
      case "==" -> left == right;
      case "!=" -> left != right;
      case "<" -> left < right;
      case "<=" -> left <= right;
      case ">" -> left > right;
      case ">=" -> left >= right;
      default -> null;
    };
  }

  static @Nullable Object doubles(String operator, double left, double right) {
    return switch (operator) {
      case "+" -> left + right;
      case "-" -> left - right;
      case "*" -> left * right;
      case "/" -> left / right;
      case "%" -> left % right;
      case "==" -> left == right;
      case "!=" -> left != right;
      case "<" -> left < right;
      case "<=" -> left <= right;
      case ">" -> left > right;
      case ">=" -> left >= right;
      default -> null;
    };
  }

  static @Nullable Object floats(String operator, float left, float right) {
    return switch (operator) {
      case "+" -> left + right;
      case "-" -> left - right;
      case "*" -> left * right;
      case "/" -> left / right;
      case "%" -> left % right;
      default -> doubles(operator, left, right);
    };
  }
}
