package dev.consentgate.source.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type with its variables and wildcards, before it is flattened for the program. */
public sealed interface Type
    permits Type.Primitive,
        Type.Declared,
        Type.Array,
        Type.Wildcard,
        Type.Captured,
        Type.Intersection,
        Type.Special,
        TypeVariable {

  /** A primitive type or {@code void}. */
  record Primitive(String name) implements Type {
    public static final Primitive VOID = new Primitive("void");
    public static final Primitive BOOLEAN = new Primitive("boolean");
    public static final Primitive BYTE = new Primitive("byte");
    public static final Primitive SHORT = new Primitive("short");
    public static final Primitive CHAR = new Primitive("char");
    public static final Primitive INT = new Primitive("int");
    public static final Primitive LONG = new Primitive("long");
    public static final Primitive FLOAT = new Primitive("float");
    public static final Primitive DOUBLE = new Primitive("double");

    @Override
    public String toString() {
      return name;
    }
  }

  /** A class or interface type; raw when a generic symbol has no arguments. */
  record Declared(ClassSymbol symbol, List<Type> arguments) implements Type {
    public Declared {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
      return arguments.isEmpty() ? symbol.name() : symbol.name() + arguments;
    }
  }

  /** An array type. */
  record Array(Type element) implements Type {
    @Override
    public String toString() {
      return element + "[]";
    }
  }

  /** A wildcard argument; without a bound of its own, {@code upper} is {@code Object}. */
  record Wildcard(Type upper, @Nullable Type lower) implements Type {
    @Override
    public String toString() {
      return lower != null ? "? super " + lower : "? extends " + upper;
    }
  }

  /** A wildcard that was captured from the type of an expression. */
  record Captured(Type upper, @Nullable Type lower) implements Type {
    @Override
    public String toString() {
      return "capture of " + (lower != null ? "? super " + lower : "? extends " + upper);
    }
  }

  /** What several types have in common; at least two components. */
  record Intersection(List<Type> components) implements Type {
    public Intersection {
      components = List.copyOf(components);
    }

    public Type first() {
      return components.get(0);
    }

    @Override
    public String toString() {
      return components.toString();
    }
  }

  /** Types without a structure of their own. */
  enum Special implements Type {
    /** The type of {@code null}. */
    NULL,
    /** A type that could not be resolved, or that only a target can tell. */
    UNKNOWN
  }

  default boolean isUnknown() {
    return this == Special.UNKNOWN;
  }

  default boolean isVoid() {
    return equals(Primitive.VOID);
  }

  default boolean isPrimitive() {
    return this instanceof Primitive;
  }
}
