package dev.consentgate.javac;

import com.sun.source.tree.Tree;
import java.util.EnumMap;
import java.util.Map;

/** How Java writes the operator of a unary, binary or compound assignment tree. */
final class Operators {

  private static final Map<Tree.Kind, String> SYMBOLS = symbols();

  private Operators() {}

  static String of(Tree tree) {
    return SYMBOLS.getOrDefault(tree.getKind(), "?");
  }

  static boolean isIncrement(Tree tree) {
    return isPrefix(tree)
        || tree.getKind() == Tree.Kind.POSTFIX_INCREMENT
        || tree.getKind() == Tree.Kind.POSTFIX_DECREMENT;
  }

  static boolean isPrefix(Tree tree) {
    return tree.getKind() == Tree.Kind.PREFIX_INCREMENT
        || tree.getKind() == Tree.Kind.PREFIX_DECREMENT;
  }

  private static Map<Tree.Kind, String> symbols() {
    Map<Tree.Kind, String> map = new EnumMap<>(Tree.Kind.class);
    map.put(Tree.Kind.PREFIX_INCREMENT, "++");
    map.put(Tree.Kind.PREFIX_DECREMENT, "--");
    map.put(Tree.Kind.POSTFIX_INCREMENT, "++");
    map.put(Tree.Kind.POSTFIX_DECREMENT, "--");
    map.put(Tree.Kind.UNARY_PLUS, "+");
    map.put(Tree.Kind.UNARY_MINUS, "-");
    map.put(Tree.Kind.BITWISE_COMPLEMENT, "~");
    map.put(Tree.Kind.LOGICAL_COMPLEMENT, "!");
    both(map, Tree.Kind.MULTIPLY, Tree.Kind.MULTIPLY_ASSIGNMENT, "*");
    both(map, Tree.Kind.DIVIDE, Tree.Kind.DIVIDE_ASSIGNMENT, "/");
    both(map, Tree.Kind.REMAINDER, Tree.Kind.REMAINDER_ASSIGNMENT, "%");
    both(map, Tree.Kind.PLUS, Tree.Kind.PLUS_ASSIGNMENT, "+");
    both(map, Tree.Kind.MINUS, Tree.Kind.MINUS_ASSIGNMENT, "-");
    both(map, Tree.Kind.LEFT_SHIFT, Tree.Kind.LEFT_SHIFT_ASSIGNMENT, "<<");
    both(map, Tree.Kind.RIGHT_SHIFT, Tree.Kind.RIGHT_SHIFT_ASSIGNMENT, ">>");
    both(map, Tree.Kind.UNSIGNED_RIGHT_SHIFT, Tree.Kind.UNSIGNED_RIGHT_SHIFT_ASSIGNMENT, ">>>");
    both(map, Tree.Kind.AND, Tree.Kind.AND_ASSIGNMENT, "&");
    both(map, Tree.Kind.OR, Tree.Kind.OR_ASSIGNMENT, "|");
    both(map, Tree.Kind.XOR, Tree.Kind.XOR_ASSIGNMENT, "^");
    map.put(Tree.Kind.LESS_THAN, "<");
    map.put(Tree.Kind.GREATER_THAN, ">");
    map.put(Tree.Kind.LESS_THAN_EQUAL, "<=");
    map.put(Tree.Kind.GREATER_THAN_EQUAL, ">=");
    map.put(Tree.Kind.EQUAL_TO, "==");
    map.put(Tree.Kind.NOT_EQUAL_TO, "!=");
    map.put(Tree.Kind.CONDITIONAL_AND, "&&");
    map.put(Tree.Kind.CONDITIONAL_OR, "||");
    return map;
  }

  private static void both(
      Map<Tree.Kind, String> map, Tree.Kind plain, Tree.Kind assigning, String symbol) {
    map.put(plain, symbol);
    map.put(assigning, symbol);
  }
}
