package dev.consentgate.source.type;

import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Flattens types for the program: variables and wildcards become what bounds them. */
public final class TypeRefs {

  private static final int MAXIMUM_DEPTH = 12;
  private static final int ARGUMENT_DEPTH = 3;

  private TypeRefs() {}

  public static TypeRef of(Type type) {
    return of(type, 0);
  }

  private static TypeRef of(Type type, int depth) {
    if (type instanceof Type.Primitive primitive) {
      return TypeRef.of(primitive.name());
    }
    if (type instanceof Type.Array array) {
      TypeRef element = of(array.element(), depth);
      return element.isUnknown() ? TypeRef.UNKNOWN : TypeRef.array(element);
    }
    if (type instanceof Type.Declared declared) {
      return new TypeRef(declared.symbol().name(), arguments(declared, depth), 0);
    }
    if (type instanceof Type.Intersection intersection) {
      return of(intersection.first(), depth);
    }
    if (type instanceof Type.Special) {
      return type.isUnknown() ? TypeRef.UNKNOWN : TypeRef.OBJECT;
    }
    if (depth > MAXIMUM_DEPTH) {
      return TypeRef.UNKNOWN;
    }
    if (type instanceof Type.Wildcard wildcard) {
      return of(wildcard.upper(), depth);
    }
    if (type instanceof Type.Captured captured) {
      return of(captured.upper(), depth);
    }
    return of(((TypeVariable) type).bound(), depth + 1);
  }

  private static List<TypeRef> arguments(Type.Declared declared, int depth) {
    if (declared.arguments().isEmpty() || depth >= ARGUMENT_DEPTH) {
      return List.of();
    }
    List<TypeRef> arguments = new ArrayList<>();
    List<TypeVariable> parameters = declared.symbol().typeParameters();
    for (int i = 0; i < declared.arguments().size(); i++) {
      Type argument = declared.arguments().get(i);
      Type shown =
          i < parameters.size() && isUnbounded(argument) ? parameters.get(i).bound() : argument;
      arguments.add(of(shown, depth + 1));
    }
    return arguments;
  }

  /** A question mark alone, which stands for whatever its parameter allows. */
  private static boolean isUnbounded(Type argument) {
    return argument instanceof Type.Wildcard wildcard
        && wildcard.lower() == null
        && wildcard.upper() instanceof Type.Declared upper
        && upper.symbol().name().equals("java.lang.Object");
  }
}
