package dev.consentgate.source.body;

import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.Subtyping;
import dev.consentgate.source.type.Type;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of operations on primitive types, and of concatenations. */
final class Promotion {

  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final Set<String> SHIFTS = Set.of("<<", ">>", ">>>");
  private static final List<Type.Primitive> WIDEST_FIRST =
      List.of(Type.Primitive.DOUBLE, Type.Primitive.FLOAT, Type.Primitive.LONG);

  private Promotion() {}

  /** The type both operands are converted to. */
  static Type operands(String operator, Type left, Type right, ClassLookup classes) {
    if (operator.equals("+") && (isString(left) || isString(right))) {
      return classes.string();
    }
    if (SHIFTS.contains(operator)) {
      return unary(left);
    }
    Type.Primitive one = primitive(left);
    Type.Primitive two = primitive(right);
    if (one == null || two == null) {
      return Type.Special.UNKNOWN;
    }
    if (one.equals(Type.Primitive.BOOLEAN) || two.equals(Type.Primitive.BOOLEAN)) {
      return Type.Primitive.BOOLEAN;
    }
    return numeric(one, two);
  }

  static Type result(String operator, Type operands) {
    boolean logical =
        COMPARISONS.contains(operator) || operator.equals("&&") || operator.equals("||");
    return logical ? Type.Primitive.BOOLEAN : operands;
  }

  static Type unary(Type operand) {
    Type.Primitive primitive = primitive(operand);
    return primitive == null ? Type.Special.UNKNOWN : numeric(primitive, Type.Primitive.INT);
  }

  private static Type.Primitive numeric(Type.Primitive one, Type.Primitive two) {
    for (Type.Primitive wide : WIDEST_FIRST) {
      if (one.equals(wide) || two.equals(wide)) {
        return wide;
      }
    }
    return Type.Primitive.INT;
  }

  /** The type of a conditional as far as it stands alone; unknown where a common type decides. */
  static Type conditional(Type yes, Type no, ClassLookup classes) {
    if (yes.equals(no)) {
      return yes;
    }
    Type.Primitive one = primitive(yes);
    Type.Primitive two = primitive(no);
    if (one != null && two != null) {
      return one.equals(two) ? one : numericConditional(one, two);
    }
    if (yes == Type.Special.NULL) {
      return classes.boxed(no);
    }
    return no == Type.Special.NULL ? classes.boxed(yes) : Type.Special.UNKNOWN;
  }

  private static Type numericConditional(Type.Primitive one, Type.Primitive two) {
    if (one.equals(Type.Primitive.BOOLEAN) || two.equals(Type.Primitive.BOOLEAN)) {
      return Type.Special.UNKNOWN;
    }
    Set<String> small = Set.of("byte", "short", "char");
    if (small.contains(one.name()) && two.equals(Type.Primitive.INT)) {
      return one;
    }
    if (small.contains(two.name()) && one.equals(Type.Primitive.INT)) {
      return two;
    }
    return numeric(one, two);
  }

  private static boolean isString(Type type) {
    return type instanceof Type.Declared declared
        && declared.symbol().name().equals("java.lang.String");
  }

  private static Type.@Nullable Primitive primitive(Type type) {
    return type instanceof Type.Primitive primitive ? primitive : Subtyping.unbox(type);
  }
}
