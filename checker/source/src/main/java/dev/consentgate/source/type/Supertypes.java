package dev.consentgate.source.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ancestors of types, with their type arguments. */
public final class Supertypes {

  private Supertypes() {}

  /** The type as an instance of the given class; null when it is none as far as is known. */
  public static Type.@Nullable Declared as(Type type, ClassSymbol symbol) {
    if (type instanceof Type.Declared declared) {
      if (declared.symbol() == symbol) {
        return declared;
      }
      Type.Declared ancestor = declared.symbol().ancestors().get(symbol);
      if (ancestor == null) {
        return null;
      }
      boolean raw = declared.arguments().isEmpty() && !declared.symbol().typeParameters().isEmpty();
      return raw ? ancestor.symbol().raw() : Substitution.in(declared).declared(ancestor);
    }
    if (type instanceof TypeVariable variable) {
      return firstAs(variable.bounds(), symbol);
    }
    if (type instanceof Type.Intersection intersection) {
      return firstAs(intersection.components(), symbol);
    }
    if (type instanceof Type.Captured captured) {
      return as(captured.upper(), symbol);
    }
    return type instanceof Type.Wildcard wildcard ? as(wildcard.upper(), symbol) : null;
  }

  private static Type.@Nullable Declared firstAs(List<Type> types, ClassSymbol symbol) {
    for (Type type : types) {
      Type.Declared found = as(type, symbol);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  public static boolean isSubclass(ClassSymbol symbol, ClassSymbol ancestor) {
    return symbol == ancestor || symbol.ancestors().containsKey(ancestor);
  }

  /** Whether an ancestor is missing, so that "is no instance of" cannot be told. */
  public static boolean isOpen(ClassSymbol symbol) {
    if (symbol.isMissing()) {
      return true;
    }
    for (ClassSymbol ancestor : symbol.ancestors().keySet()) {
      if (ancestor.isMissing()) {
        return true;
      }
    }
    return false;
  }

  /** The classes of the superclass chain, then all interfaces, each once. */
  public static List<ClassSymbol> linear(ClassSymbol symbol) {
    return new ArrayList<>(symbol.ancestors().keySet());
  }

  static void collect(Type.Declared type, Map<ClassSymbol, Type.Declared> found) {
    if (found.putIfAbsent(type.symbol(), type) != null) {
      return;
    }
    Substitution substitution = Substitution.in(type);
    boolean raw = type.arguments().isEmpty() && !type.symbol().typeParameters().isEmpty();
    for (Type.Declared supertype : type.symbol().supertypes()) {
      collect(raw ? supertype.symbol().raw() : substitution.declared(supertype), found);
    }
  }
}
