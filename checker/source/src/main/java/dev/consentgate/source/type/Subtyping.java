package dev.consentgate.source.type;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The subtype relation. Where a type is unknown or an ancestor is missing, the answer is yes:
 * callers that must not guess look for unknowns first.
 */
public final class Subtyping {

  private static final List<String> WIDENING =
      List.of("byte", "short", "int", "long", "float", "double");
  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "short", "java.lang.Short",
          "char", "java.lang.Character",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double");
  private static final Set<String> ARRAY_SUPERTYPES =
      Set.of("java.lang.Object", "java.lang.Cloneable", "java.io.Serializable");
  private static final int MAXIMUM_DEPTH = 10;

  private Subtyping() {}

  /** The wrapper class of a primitive type, by binary name; null for void. */
  public static @Nullable String box(Type.Primitive primitive) {
    return BOXES.get(primitive.name());
  }

  /** The primitive type that a wrapper class unboxes to, or null. */
  public static Type.@Nullable Primitive unbox(Type type) {
    Type bound = Erasure.upperBound(type);
    if (bound instanceof Type.Declared declared) {
      for (Map.Entry<String, String> entry : BOXES.entrySet()) {
        if (entry.getValue().equals(declared.symbol().name())) {
          return new Type.Primitive(entry.getKey());
        }
      }
    }
    return null;
  }

  public static boolean isSubtype(Type sub, Type sup) {
    return isSubtype(sub, sup, 0);
  }

  private static boolean isSubtype(Type sub, Type sup, int depth) {
    if (sub.isUnknown() || sup.isUnknown() || depth > MAXIMUM_DEPTH || sub.equals(sup)) {
      return true;
    }
    if (sub instanceof Type.Primitive from) {
      return sup instanceof Type.Primitive to && widens(from.name(), to.name());
    }
    if (sup instanceof Type.Primitive) {
      return false;
    }
    if (sub == Type.Special.NULL) {
      return true;
    }
    if (sub instanceof Type.Captured captured) {
      return isSubtype(captured.upper(), sup, depth + 1);
    }
    if (sub instanceof Type.Wildcard wildcard) {
      return isSubtype(wildcard.upper(), sup, depth + 1);
    }
    return isSubtypeOf(sub, sup, depth);
  }

  private static boolean isSubtypeOf(Type sub, Type sup, int depth) {
    if (sup instanceof Type.Captured captured) {
      return isSubtype(
          sub, captured.lower() != null ? captured.lower() : captured.upper(), depth + 1);
    }
    if (sup instanceof Type.Wildcard wildcard) {
      return isSubtype(
          sub, wildcard.lower() != null ? wildcard.lower() : wildcard.upper(), depth + 1);
    }
    if (sup instanceof Type.Intersection all) {
      return all.components().stream().allMatch(each -> isSubtype(sub, each, depth + 1));
    }
    if (sub instanceof Type.Intersection any) {
      return any.components().stream().anyMatch(each -> isSubtype(each, sup, depth + 1));
    }
    if (sub instanceof TypeVariable variable) {
      return variable.bounds().stream().anyMatch(bound -> isSubtype(bound, sup, depth + 1));
    }
    if (sub instanceof Type.Array array) {
      return arraySubtype(array, sup, depth);
    }
    return sub instanceof Type.Declared from
        && sup instanceof Type.Declared to
        && declaredSubtype(from, to, depth);
  }

  private static boolean widens(String from, String to) {
    if (from.equals("char")) {
      return WIDENING.indexOf(to) >= WIDENING.indexOf("int");
    }
    int start = WIDENING.indexOf(from);
    return start >= 0 && WIDENING.indexOf(to) > start;
  }

  private static boolean arraySubtype(Type.Array array, Type sup, int depth) {
    if (sup instanceof Type.Array other) {
      boolean primitive = array.element().isPrimitive() || other.element().isPrimitive();
      return primitive
          ? array.element().equals(other.element())
          : isSubtype(array.element(), other.element(), depth + 1);
    }
    return sup instanceof Type.Declared declared
        && ARRAY_SUPERTYPES.contains(declared.symbol().name());
  }

  private static boolean declaredSubtype(Type.Declared sub, Type.Declared sup, int depth) {
    if (sup.symbol().name().equals("java.lang.Object")) {
      return true;
    }
    Type.Declared as = Supertypes.as(sub, sup.symbol());
    if (as == null) {
      return Supertypes.isOpen(sub.symbol());
    }
    if (as.arguments().size() != sup.arguments().size()) {
      return true;
    }
    for (int i = 0; i < as.arguments().size(); i++) {
      if (!contains(sup.arguments().get(i), as.arguments().get(i), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(Type outer, Type inner, int depth) {
    if (outer instanceof Type.Wildcard wildcard) {
      if (wildcard.lower() == null) {
        return isSubtype(inner, wildcard.upper(), depth);
      }
      Type lower = lowerBound(inner);
      return lower == null || isSubtype(wildcard.lower(), lower, depth);
    }
    return isSame(outer, inner, depth);
  }

  private static @Nullable Type lowerBound(Type type) {
    if (type instanceof Type.Wildcard wildcard) {
      return wildcard.lower();
    }
    return type instanceof Type.Captured captured ? captured.lower() : type;
  }

  private static boolean isSame(Type left, Type right, int depth) {
    if (left.equals(right) || left.isUnknown() || right.isUnknown() || depth > MAXIMUM_DEPTH) {
      return true;
    }
    if (left instanceof Type.Captured || right instanceof Type.Captured) {
      return isSubtype(right, left, depth + 1);
    }
    if (left instanceof Type.Array one && right instanceof Type.Array two) {
      return isSame(one.element(), two.element(), depth + 1);
    }
    if (left instanceof Type.Declared one
        && right instanceof Type.Declared two
        && one.symbol() == two.symbol()) {
      if (one.arguments().size() != two.arguments().size()) {
        return true;
      }
      for (int i = 0; i < one.arguments().size(); i++) {
        if (!isSame(one.arguments().get(i), two.arguments().get(i), depth + 1)) {
          return false;
        }
      }
      return true;
    }
    return left instanceof Type.Wildcard one
        && right instanceof Type.Wildcard two
        && Objects.equals(one.lower(), two.lower())
        && isSame(one.upper(), two.upper(), depth + 1);
  }
}
