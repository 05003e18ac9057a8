package dev.consentgate.source.type;

import dev.consentgate.program.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members of classes, inherited ones included. */
public final class Members {

  private Members() {}

  /** The methods of that name that the class has, own before inherited, without overridden ones. */
  public static List<MethodSymbol> methods(ClassSymbol symbol, String name) {
    List<MethodSymbol> cached = symbol.memberCache().get(name);
    if (cached != null) {
      return cached;
    }
    List<MethodSymbol> found = new ArrayList<>(symbol.declared(name));
    for (ClassSymbol ancestor : Supertypes.linear(symbol)) {
      if (ancestor != symbol) {
        inherit(symbol, ancestor.declared(name), found);
      }
    }
    symbol.memberCache().put(name, found);
    return found;
  }

  private static void inherit(
      ClassSymbol symbol, List<MethodSymbol> candidates, List<MethodSymbol> found) {
    for (MethodSymbol candidate : candidates) {
      boolean inherited =
          !(candidate.isStatic() && candidate.owner().is(Trait.INTERFACE))
              && found.stream().noneMatch(member -> replaces(symbol, member, candidate));
      if (inherited) {
        found.add(candidate);
      }
    }
  }

  /** Whether the member overrides, implements or hides the candidate within the class. */
  private static boolean replaces(ClassSymbol symbol, MethodSymbol member, MethodSymbol candidate) {
    if (member.parameters().size() != candidate.parameters().size()
        || (member.is(Trait.PRIVATE) && member.owner() != symbol)
        || candidate.is(Trait.PRIVATE)) {
      return false;
    }
    boolean below = Supertypes.isSubclass(member.owner(), candidate.owner());
    boolean classFirst =
        !member.owner().is(Trait.INTERFACE) && candidate.owner().is(Trait.INTERFACE);
    if (!below && !(classFirst && (!member.is(Trait.ABSTRACT) || candidate.is(Trait.ABSTRACT)))) {
      return false;
    }
    return sameParameters(symbol, member, candidate);
  }

  /** Whether both have the same parameters, seen from the class. */
  static boolean sameParameters(ClassSymbol symbol, MethodSymbol left, MethodSymbol right) {
    if (left.id().parameters().equals(right.id().parameters())) {
      return true;
    }
    return erased(symbol, left).equals(erased(symbol, right));
  }

  private static List<Type> erased(ClassSymbol symbol, MethodSymbol method) {
    Type.Declared owner = Supertypes.as(symbol.self(), method.owner());
    Substitution substitution = owner == null ? Substitution.NONE : Substitution.in(owner);
    return substitution.all(method.parameters()).stream().map(Erasure::of).toList();
  }

  public static @Nullable FieldSymbol field(ClassSymbol symbol, String name) {
    for (ClassSymbol ancestor : Supertypes.linear(symbol)) {
      FieldSymbol field = ancestor.field(name);
      if (field != null && (ancestor == symbol || !field.traits().contains(Trait.PRIVATE))) {
        return field;
      }
    }
    // A private field of a superclass is seen where both stand in the same outermost class.
    for (ClassSymbol ancestor : Supertypes.linear(symbol)) {
      FieldSymbol field = ancestor.field(name);
      if (field != null) {
        return field;
      }
    }
    return null;
  }

  /** A member class, own or inherited. */
  public static @Nullable ClassSymbol memberType(ClassSymbol symbol, String name) {
    ClassSymbol own = symbol.memberType(name);
    if (own != null) {
      return own;
    }
    for (ClassSymbol ancestor : Supertypes.linear(symbol)) {
      ClassSymbol found = ancestor.memberType(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The one abstract method of a functional interface; null for any other class. */
  public static @Nullable MethodSymbol functionalMethod(ClassSymbol symbol, ClassSymbol object) {
    if (!symbol.is(Trait.INTERFACE)) {
      return null;
    }
    Map<String, Boolean> names = new LinkedHashMap<>();
    for (ClassSymbol ancestor : Supertypes.linear(symbol)) {
      ancestor.methods().stream()
          .filter(method -> method.is(Trait.ABSTRACT))
          .forEach(method -> names.put(method.name(), true));
    }
    MethodSymbol found = null;
    for (String name : names.keySet()) {
      for (MethodSymbol method : methods(symbol, name)) {
        if (!method.is(Trait.ABSTRACT) || isObjectMethod(method, object)) {
          continue;
        }
        if (found != null && !sameParameters(symbol, found, method)) {
          return null;
        }
        found = found == null ? method : found;
      }
    }
    return found;
  }

  private static boolean isObjectMethod(MethodSymbol method, ClassSymbol object) {
    return object.declared(method.name()).stream()
        .anyMatch(
            other ->
                other.is(Trait.PUBLIC) && other.id().parameters().equals(method.id().parameters()));
  }
}
