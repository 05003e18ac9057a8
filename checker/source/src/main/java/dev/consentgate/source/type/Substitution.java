package dev.consentgate.source.type;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Replaces type variables, all at once. */
public final class Substitution {

  public static final Substitution NONE = new Substitution(Map.of());

  private final Map<TypeVariable, Type> replacements;

  private Substitution(Map<TypeVariable, Type> replacements) {
    this.replacements = replacements;
  }

  public static Substitution of(Map<TypeVariable, Type> replacements) {
    return replacements.isEmpty() ? NONE : new Substitution(replacements);
  }

  /** From the parameters of the type's class to the type's arguments; erases for a raw type. */
  public static Substitution in(Type.Declared type) {
    List<TypeVariable> parameters = type.symbol().typeParameters();
    if (parameters.isEmpty()) {
      return NONE;
    }
    Map<TypeVariable, Type> map = new IdentityHashMap<>();
    boolean raw = type.arguments().size() != parameters.size();
    for (int i = 0; i < parameters.size(); i++) {
      TypeVariable parameter = parameters.get(i);
      map.put(parameter, raw ? Erasure.of(parameter) : type.arguments().get(i));
    }
    return new Substitution(map);
  }

  public Type apply(Type type) {
    if (replacements.isEmpty()) {
      return type;
    }
    if (type instanceof TypeVariable variable) {
      return replacements.getOrDefault(variable, variable);
    }
    if (type instanceof Type.Declared declared) {
      return declared(declared);
    }
    if (type instanceof Type.Array array) {
      Type element = apply(array.element());
      return element.isUnknown() ? element : new Type.Array(element);
    }
    if (type instanceof Type.Wildcard wildcard) {
      return wildcard(wildcard);
    }
    return type;
  }

  public Type.Declared declared(Type.Declared type) {
    if (replacements.isEmpty() || type.arguments().isEmpty()) {
      return type;
    }
    return new Type.Declared(type.symbol(), all(type.arguments()));
  }

  public List<Type> all(List<Type> types) {
    if (replacements.isEmpty()) {
      return types;
    }
    List<Type> replaced = new ArrayList<>(types.size());
    for (Type type : types) {
      replaced.add(apply(type));
    }
    return replaced;
  }

  /** A wildcard within a wildcard keeps the bound that still holds. */
  private Type wildcard(Type.Wildcard wildcard) {
    if (wildcard.lower() != null) {
      Type lower = apply(wildcard.lower());
      if (lower instanceof Type.Wildcard inner) {
        return inner;
      }
      return lower.isUnknown() ? lower : new Type.Wildcard(wildcard.upper(), lower);
    }
    Type upper = apply(wildcard.upper());
    if (upper instanceof Type.Wildcard inner) {
      return inner.lower() == null ? inner : new Type.Wildcard(inner.upper(), null);
    }
    return upper.isUnknown() ? upper : new Type.Wildcard(upper, null);
  }
}
