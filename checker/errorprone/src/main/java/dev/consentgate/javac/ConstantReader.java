package dev.consentgate.javac;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Compile-time constants as Java sees them: javac keeps booleans and characters as numbers. */
final class ConstantReader {

  /** Forms whose value is a constant and whose evaluation does nothing else. */
  private static final Set<Tree.Kind> PURE =
      EnumSet.of(
          Tree.Kind.IDENTIFIER,
          Tree.Kind.MEMBER_SELECT,
          Tree.Kind.PARENTHESIZED,
          Tree.Kind.TYPE_CAST,
          Tree.Kind.CONDITIONAL_EXPRESSION,
          Tree.Kind.UNARY_PLUS,
          Tree.Kind.UNARY_MINUS,
          Tree.Kind.BITWISE_COMPLEMENT,
          Tree.Kind.LOGICAL_COMPLEMENT,
          Tree.Kind.MULTIPLY,
          Tree.Kind.DIVIDE,
          Tree.Kind.REMAINDER,
          Tree.Kind.PLUS,
          Tree.Kind.MINUS,
          Tree.Kind.LEFT_SHIFT,
          Tree.Kind.RIGHT_SHIFT,
          Tree.Kind.UNSIGNED_RIGHT_SHIFT,
          Tree.Kind.AND,
          Tree.Kind.OR,
          Tree.Kind.XOR,
          Tree.Kind.LESS_THAN,
          Tree.Kind.GREATER_THAN,
          Tree.Kind.LESS_THAN_EQUAL,
          Tree.Kind.GREATER_THAN_EQUAL,
          Tree.Kind.EQUAL_TO,
          Tree.Kind.NOT_EQUAL_TO,
          Tree.Kind.CONDITIONAL_AND,
          Tree.Kind.CONDITIONAL_OR);

  private ConstantReader() {}

  /** The expression's constant value other than a plain literal's, if it has one. */
  static Optional<Object> read(JCExpression tree) {
    Type type = tree.type;
    if (type == null || type.constValue() == null || !PURE.contains(tree.getKind())) {
      return Optional.empty();
    }
    return Optional.of(decode(type, type.constValue()));
  }

  private static Object decode(Type type, Object value) {
    if (!(value instanceof Number number)) {
      return value;
    }
    return switch (type.getTag()) {
      case BOOLEAN -> number.intValue() != 0;
      case CHAR -> (char) number.intValue();
      case BYTE -> number.byteValue();
      case SHORT -> number.shortValue();
      default -> value;
    };
  }
}
