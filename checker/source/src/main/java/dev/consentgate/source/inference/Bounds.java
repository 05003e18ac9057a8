package dev.consentgate.source.inference;

import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.Supertypes;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What is known of a call's type variables: equal to, above, below. */
final class Bounds {

  private static final int MAXIMUM_DEPTH = 8;

  private final ClassLookup classes;
  private final List<TypeVariable> variables;
  private final Map<TypeVariable, List<Type>> equal = new IdentityHashMap<>();
  private final Map<TypeVariable, List<Type>> lower = new IdentityHashMap<>();
  private final Map<TypeVariable, List<Type>> upper = new IdentityHashMap<>();

  Bounds(ClassLookup classes, List<TypeVariable> variables) {
    this.classes = classes;
    this.variables = variables;
    for (TypeVariable variable : variables) {
      equal.put(variable, new ArrayList<>());
      lower.put(variable, new ArrayList<>());
      upper.put(variable, new ArrayList<>());
    }
  }

  boolean isFree(Type type) {
    return type instanceof TypeVariable variable && equal.containsKey(variable);
  }

  boolean mentionsFree(Type type) {
    return Applicability.mentions(type, variables);
  }

  List<Type> equal(TypeVariable variable) {
    return equal.getOrDefault(variable, List.of());
  }

  List<Type> lower(TypeVariable variable) {
    return lower.getOrDefault(variable, List.of());
  }

  List<Type> upper(TypeVariable variable) {
    return upper.getOrDefault(variable, List.of());
  }

  void subtype(Type sub, Type sup) {
    subtype(sub, sup, 0);
  }

  private void subtype(Type sub, Type sup, int depth) {
    if (isUseless(sub) || isUseless(sup) || depth > MAXIMUM_DEPTH) {
      return;
    }
    if (isFree(sup)) {
      if (!sub.isVoid() && !sub.equals(sup)) {
        add(lower, sup, classes.boxed(sub));
      }
    } else if (isFree(sub)) {
      add(upper, sub, classes.boxed(sup));
    } else if (sup instanceof Type.Array to) {
      if (sub instanceof Type.Array from && !from.element().isPrimitive()) {
        subtype(from.element(), to.element(), depth + 1);
      }
    } else if (sup instanceof Type.Declared to && !to.arguments().isEmpty()) {
      declaredSubtype(classes.boxed(sub), to, depth);
    } else if (sup instanceof Type.Captured captured && captured.lower() != null) {
      subtype(sub, captured.lower(), depth + 1);
    }
  }

  private static boolean isUseless(Type type) {
    return type.isUnknown() || type == Type.Special.NULL;
  }

  private void declaredSubtype(Type sub, Type.Declared sup, int depth) {
    Type.Declared as = Supertypes.as(sub, sup.symbol());
    if (as == null || as.arguments().size() != sup.arguments().size()) {
      return;
    }
    for (int i = 0; i < as.arguments().size(); i++) {
      contained(as.arguments().get(i), sup.arguments().get(i), depth + 1);
    }
  }

  private void contained(Type inner, Type outer, int depth) {
    if (!(outer instanceof Type.Wildcard wildcard)) {
      equal(inner, outer, depth);
    } else if (wildcard.lower() == null) {
      subtype(inner instanceof Type.Wildcard own ? own.upper() : inner, wildcard.upper(), depth);
    } else if (!(inner instanceof Type.Wildcard own)) {
      subtype(wildcard.lower(), inner, depth);
    } else if (own.lower() != null) {
      subtype(wildcard.lower(), own.lower(), depth);
    }
  }

  private void equal(Type left, Type right, int depth) {
    if (isUseless(left) || isUseless(right) || depth > MAXIMUM_DEPTH) {
      return;
    }
    if (isFree(right)) {
      if (!left.equals(right)) {
        add(equal, right, left);
      }
    } else if (isFree(left)) {
      add(equal, left, right);
    } else if (left instanceof Type.Array one && right instanceof Type.Array two) {
      equal(one.element(), two.element(), depth + 1);
    } else if (left instanceof Type.Declared one
        && right instanceof Type.Declared two
        && one.symbol() == two.symbol()
        && one.arguments().size() == two.arguments().size()) {
      for (int i = 0; i < one.arguments().size(); i++) {
        equal(one.arguments().get(i), two.arguments().get(i), depth + 1);
      }
    } else if (left instanceof Type.Wildcard one && right instanceof Type.Wildcard two) {
      equal(one.upper(), two.upper(), depth + 1);
      if (one.lower() != null && two.lower() != null) {
        equal(one.lower(), two.lower(), depth + 1);
      }
    }
  }

  private static void add(Map<TypeVariable, List<Type>> map, Type variable, Type bound) {
    List<Type> bounds = map.get((TypeVariable) variable);
    if (bounds != null && !bounds.contains(bound)) {
      bounds.add(bound);
    }
  }
}
