package dev.consentgate.lowering;

import dev.consentgate.program.Operator;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operators of the surface language and what they compute. */
final class Operators {

  private static final Map<String, Operator> BINARY =
      Map.ofEntries(
          Map.entry("+", Operator.ADD),
          Map.entry("-", Operator.SUBTRACT),
          Map.entry("*", Operator.MULTIPLY),
          Map.entry("/", Operator.DIVIDE),
          Map.entry("%", Operator.REMAINDER),
          Map.entry("<<", Operator.SHIFT_LEFT),
          Map.entry(">>", Operator.SHIFT_RIGHT),
          Map.entry(">>>", Operator.UNSIGNED_SHIFT_RIGHT),
          Map.entry("&", Operator.AND),
          Map.entry("|", Operator.OR),
          Map.entry("^", Operator.XOR),
          Map.entry("==", Operator.EQUAL),
          Map.entry("!=", Operator.NOT_EQUAL),
          Map.entry("<", Operator.LESS),
          Map.entry("<=", Operator.LESS_EQUAL),
          Map.entry(">", Operator.GREATER),
          Map.entry(">=", Operator.GREATER_EQUAL));

  private static final Map<String, Operator> UNARY =
      Map.of("!", Operator.NOT, "-", Operator.NEGATE, "~", Operator.COMPLEMENT);

  private Operators() {}

  static @Nullable Operator unary(String operator) {
    return UNARY.get(operator);
  }

  /** What a binary operator computes on operands of these types; null when it is not known. */
  static @Nullable Operator binary(String operator, TypeRef result, Expr left, Expr right) {
    boolean text =
        isString(result)
            || (result.isUnknown() && (isString(left.type()) || isString(right.type())));
    return operator.equals("+") && text ? Operator.CONCAT : BINARY.get(operator);
  }

  private static boolean isString(TypeRef type) {
    return type.equals(TypeRef.STRING);
  }
}
