package dev.consentgate.hierarchy;

import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Program;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who extends whom, and which declaration a call on a class reaches.
 *
 * <p>Supertypes are followed through the class path as far as it is there; subtypes are known among
 * the sources, and among the classes of the class path that are given by name.
 */
public final class ClassHierarchy {

  private final Program program;
  private final Set<String> linked;
  private final Map<String, Set<String>> supertypes = new LinkedHashMap<>();
  private @Nullable Map<String, List<TypeInfo>> sourceSubtypes;
  private @Nullable Map<MethodId, MethodInfo> sourceMethods;

  public ClassHierarchy(Program program) {
    this(program, Set.of());
  }

  /**
   * A hierarchy that knows some classes of the class path as subtypes too.
   *
   * @param linked their binary names
   */
  public ClassHierarchy(Program program, Set<String> linked) {
    this.program = program;
    this.linked = linked;
  }

  public Optional<TypeInfo> type(String name) {
    return program.type(name);
  }

  /** The declaration of a method of the sources. */
  public Optional<MethodInfo> sourceMethod(MethodId method) {
    if (sourceMethods == null) {
      sourceMethods = findMethods();
    }
    return Optional.ofNullable(sourceMethods.get(method));
  }

  private Map<MethodId, MethodInfo> findMethods() {
    Map<MethodId, MethodInfo> found = new LinkedHashMap<>();
    for (TypeInfo type : program.sourceTypes()) {
      for (MethodInfo method : type.methods()) {
        found.put(method.id(), method);
      }
    }
    return found;
  }

  /** The type itself and all its supertypes that are known. */
  public Set<String> supertypesOf(String name) {
    Set<String> known = supertypes.get(name);
    if (known == null) {
      Set<String> found = new LinkedHashSet<>();
      collectSupertypes(name, found);
      known = Collections.unmodifiableSet(found);
      supertypes.put(name, known);
    }
    return known;
  }

  private void collectSupertypes(String name, Set<String> into) {
    if (into.add(name)) {
      for (String supertype : program.supertypes(name)) {
        collectSupertypes(supertype, into);
      }
    }
  }

  /** Whether the first type is the second or a known subtype of it. */
  public boolean isSubtype(String name, String supertype) {
    return name.equals(supertype) || supertypesOf(name).contains(supertype);
  }

  /** The types in sight that are the type or below it: the sources' first. */
  public List<TypeInfo> sourceSubtypes(String name) {
    if (sourceSubtypes == null) {
      sourceSubtypes = findSubtypes();
    }
    return sourceSubtypes.getOrDefault(name, List.of());
  }

  private Map<String, List<TypeInfo>> findSubtypes() {
    Map<String, List<TypeInfo>> found = new LinkedHashMap<>();
    for (TypeInfo type : program.sourceTypes()) {
      for (String supertype : supertypesOf(type.name())) {
        found.computeIfAbsent(supertype, key -> new ArrayList<>()).add(type);
      }
    }
    for (String name : linked) {
      Optional<TypeInfo> type = program.type(name).filter(info -> !info.inSource());
      if (type.isPresent()) {
        for (String supertype : supertypesOf(name)) {
          found.computeIfAbsent(supertype, key -> new ArrayList<>()).add(type.get());
        }
      }
    }
    return found;
  }

  /** The declaration that a call of the method on an object of exactly this class runs. */
  public Optional<MethodInfo> resolve(String className, MethodId method) {
    for (String candidate : resolutionOrder(className)) {
      Optional<MethodInfo> found = program.type(candidate).flatMap(type -> in(type, method));
      if (found.isPresent() && !found.get().is(Trait.ABSTRACT)) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<String> resolutionOrder(String className) {
    List<String> classes = new ArrayList<>();
    List<String> interfaces = new ArrayList<>();
    for (String name : supertypesOf(className)) {
      boolean isInterface = program.type(name).map(TypeInfo::isInterface).orElse(false);
      (isInterface ? interfaces : classes).add(name);
    }
    classes.addAll(interfaces);
    return classes;
  }

  /** The method that a type declares itself under this signature, allowing for erased generics. */
  public Optional<MethodInfo> in(TypeInfo type, MethodId method) {
    MethodInfo byArity = null;
    int candidates = 0;
    for (MethodInfo candidate : type.methods()) {
      MethodId id = candidate.id();
      if (id.name().equals(method.name()) && id.arity() == method.arity()) {
        if (id.parameters().equals(method.parameters())) {
          return Optional.of(candidate);
        }
        if (overrides(id, method)) {
          byArity = candidate;
          candidates++;
        }
      }
    }
    return candidates == 1 ? Optional.ofNullable(byArity) : Optional.empty();
  }

  /** Whether each parameter could narrow the overridden one's erased type variable. */
  private boolean overrides(MethodId narrower, MethodId wider) {
    for (int i = 0; i < narrower.arity(); i++) {
      String own = narrower.parameters().get(i);
      String other = wider.parameters().get(i);
      boolean fits =
          own.equals(other)
              || other.equals(TypeRef.OBJECT.name())
              || other.equals("?")
              || isSubtype(own, other);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** Whether the interface has exactly one abstract method, as function objects need. */
  public boolean isFunctional(String name) {
    Optional<TypeInfo> type = program.type(name);
    if (type.isEmpty() || !type.get().isInterface()) {
      return false;
    }
    Set<String> open = new LinkedHashSet<>();
    for (String up : supertypesOf(name)) {
      if (!up.equals(TypeRef.OBJECT.name())) {
        program
            .type(up)
            .ifPresent(
                t ->
                    t.methods().stream()
                        .filter(method -> method.is(Trait.ABSTRACT))
                        .filter(method -> !isObjectMethod(method.id()))
                        .forEach(method -> open.add(method.id().name() + method.id().arity())));
      }
    }
    return open.size() == 1;
  }

  private static boolean isObjectMethod(MethodId method) {
    return switch (method.name()) {
      case "equals" -> method.arity() == 1;
      case "hashCode", "toString" -> method.arity() == 0;
      default -> false;
    };
  }
}
