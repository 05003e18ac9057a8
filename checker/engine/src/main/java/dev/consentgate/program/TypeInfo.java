package dev.consentgate.program;

import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class, interface, enum, record or annotation type: its place in the hierarchy and its members.
 *
 * @param name binary name
 * @param superclass null for {@code java.lang.Object} and interfaces
 * @param enclosing binary name of the directly enclosing type, null for a top-level type
 * @param enclosingMethod for a local or anonymous class, the method it stands in
 * @param components the record's components in order; empty for anything else
 * @param inSource whether the type is part of the code under analysis, rather than of its class
 *     path
 */
public record TypeInfo(
    String name,
    @Nullable TypeRef superclass,
    List<TypeRef> interfaces,
    Set<Trait> traits,
    List<AnnotationInfo> annotations,
    List<FieldInfo> fields,
    List<MethodInfo> methods,
    List<FieldInfo> components,
    @Nullable String enclosing,
    @Nullable MethodId enclosingMethod,
    boolean inSource,
    Location location) {

  public TypeInfo {
    interfaces = List.copyOf(interfaces);
    traits = Set.copyOf(traits);
    annotations = List.copyOf(annotations);
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
    components = List.copyOf(components);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  public boolean isInterface() {
    return is(Trait.INTERFACE);
  }

  /** Superclass first, then interfaces in order of declaration. */
  public List<TypeRef> supertypes() {
    ArrayList<TypeRef> all = new ArrayList<>();
    if (superclass != null) {
      all.add(superclass);
    }
    all.addAll(interfaces);
    return all;
  }
}
