package dev.consentgate.program;

import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.List;
import java.util.Set;

/**
 * A declared method, constructor or static initialiser.
 *
 * @param thrown the declared exception types
 * @param hasBody whether its statements are at hand in source; implicit members of records and
 *     default constructors count as having one
 * @param suppressions the warning names that a {@code @SuppressWarnings} on it or around it
 *     silences
 */
public record MethodInfo(
    MethodId id,
    TypeRef returnType,
    List<ParameterInfo> parameters,
    List<TypeRef> thrown,
    Set<Trait> traits,
    List<AnnotationInfo> annotations,
    Set<String> suppressions,
    boolean hasBody,
    Location location) {

  public MethodInfo {
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
    traits = Set.copyOf(traits);
    annotations = List.copyOf(annotations);
    suppressions = Set.copyOf(suppressions);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  public boolean isStatic() {
    return is(Trait.STATIC);
  }
}
