package dev.consentgate.hierarchy;

import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.TypeRef;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether an object of a class may stand where a parameterised type is declared: a handler of one
 * event is no handler of another.
 *
 * <p>A front-end gives type variables and wildcards as their bounds. Two arguments therefore
 * exclude each other only if neither is the other's subtype and all supertypes of both are known;
 * and an argument is looked at only where the class names it itself, not where a generic superclass
 * passes its own variable on.
 */
final class TypeArguments {

  private final ClassHierarchy hierarchy;

  TypeArguments(ClassHierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  boolean mayBe(TypeInfo candidate, TypeRef receiver) {
    return receiver.arguments().isEmpty()
        || hierarchy.supertypesOf(candidate.name()).stream()
            .flatMap(name -> hierarchy.type(name).stream())
            .flatMap(TypeArguments::declared)
            .filter(declared -> declared.name().equals(receiver.name()))
            .noneMatch(declared -> excludes(declared.arguments(), receiver.arguments()));
  }

  private static Stream<TypeRef> declared(TypeInfo type) {
    return type.supertypes().stream();
  }

  private boolean excludes(List<TypeRef> own, List<TypeRef> wanted) {
    if (own.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < own.size(); i++) {
      if (excludes(own.get(i), wanted.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean excludes(TypeRef own, TypeRef wanted) {
    return isPlain(own)
        && isPlain(wanted)
        && !hierarchy.isSubtype(own.name(), wanted.name())
        && !hierarchy.isSubtype(wanted.name(), own.name());
  }

  /** An argument all of whose supertypes are known. */
  private boolean isPlain(TypeRef argument) {
    return !argument.isUnknown()
        && !argument.isArray()
        && hierarchy.supertypesOf(argument.name()).stream()
            .allMatch(name -> hierarchy.type(name).isPresent());
  }
}
