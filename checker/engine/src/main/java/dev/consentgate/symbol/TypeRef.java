package dev.consentgate.symbol;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A use of a type: binary name ({@code a.b.Outer$Inner}, {@code int}), type arguments as far as the
 * front-end knows them, and array dimensions.
 *
 * <p>Type variables and wildcards are replaced by their instantiation or bound before a {@code
 * TypeRef} is made. {@link #UNKNOWN} stands for a type that could not be resolved.
 */
public record TypeRef(String name, List<TypeRef> arguments, int dimensions) {

  public static final TypeRef UNKNOWN = of("?");
  public static final TypeRef VOID = of("void");
  public static final TypeRef BOOLEAN = of("boolean");
  public static final TypeRef INT = of("int");
  public static final TypeRef OBJECT = of("java.lang.Object");
  public static final TypeRef STRING = of("java.lang.String");

  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double");

  public TypeRef {
    arguments = List.copyOf(arguments);
  }

  public static TypeRef of(String name) {
    return new TypeRef(name, List.of(), 0);
  }

  public static TypeRef array(TypeRef element) {
    return new TypeRef(element.name, element.arguments, element.dimensions + 1);
  }

  public boolean isUnknown() {
    return name.equals("?");
  }

  public boolean isVoid() {
    return name.equals("void");
  }

  public boolean isArray() {
    return dimensions > 0;
  }

  public boolean isPrimitive() {
    return dimensions == 0 && PRIMITIVES.contains(name);
  }

  /** The type of one element of this array; {@link #UNKNOWN} when this is not an array. */
  public TypeRef elementType() {
    return dimensions == 0 ? UNKNOWN : new TypeRef(name, arguments, dimensions - 1);
  }

  /** The erased binary name with array brackets, as it stands in {@link MethodId#parameters}. */
  public String erasure() {
    return name + "[]".repeat(dimensions);
  }

  /** The name without package and enclosing types, with array brackets. */
  public String simpleName() {
    return Names.simple(name) + "[]".repeat(dimensions);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof TypeRef type
            && dimensions == type.dimensions
            && name.equals(type.name)
            && arguments.equals(type.arguments));
  }

  /** Written out, as {@code equals} is: what a record has by itself is linked at its first use. */
  @Override
  public int hashCode() {
    return 31 * (31 * name.hashCode() + arguments.hashCode()) + dimensions;
  }

  @Override
  public String toString() {
    String suffix = "[]".repeat(dimensions);
    if (arguments.isEmpty()) {
      return name + suffix;
    }
    return name
        + arguments.stream().map(TypeRef::toString).collect(Collectors.joining(",", "<", ">"))
        + suffix;
  }
}
