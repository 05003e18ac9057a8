package dev.consentgate.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A policy ordered by the names of methods, so that most calls are told to be uninteresting by one
 * look into a map.
 *
 * <p>Constructors stand under the simple name of their type.
 */
public final class PolicyIndex {

  private final Map<String, List<Declaration>> byName = new LinkedHashMap<>();
  private final Map<String, List<Declaration>> byConstructedType = new LinkedHashMap<>();
  private final List<Declaration> wildcards = new ArrayList<>();
  private final Set<String> interesting = new LinkedHashSet<>();
  private boolean everyNameIsInteresting;

  private PolicyIndex() {}

  /** The index of a policy. */
  public static PolicyIndex of(Policy policy) {
    PolicyIndex index = new PolicyIndex();
    policy.sources().forEach(index::addInteresting);
    policy.propagations().forEach(index::add);
    policy.nonCarriers().forEach(index::add);
    policy.invocations().forEach(index::add);
    policy.equations().forEach(equation -> index.add(equation.on(), equation));
    policy.equalities().forEach(index::add);
    policy.sessionUsers().forEach(index::add);
    policy.sanitizers().forEach(index::add);
    policy.sinks().forEach(index::addInteresting);
    policy.checks().forEach(index::addInteresting);
    policy.requirements().forEach(index::addInteresting);
    return index;
  }

  private void addInteresting(MethodDeclaration declaration) {
    add(declaration);
    if (declaration.method().isWildcard()) {
      everyNameIsInteresting = true;
    } else if (!declaration.method().constructor()) {
      interesting.add(declaration.method().name());
    }
  }

  private void add(MethodDeclaration declaration) {
    add(declaration.method(), declaration);
  }

  private void add(@Nullable MethodPattern method, Declaration declaration) {
    if (method == null) {
      return;
    }
    if (method.constructor()) {
      String type = TypeNames.simple(method.ownerType());
      byConstructedType.computeIfAbsent(type, key -> new ArrayList<>()).add(declaration);
    } else if (method.isWildcard()) {
      wildcards.add(declaration);
    } else {
      byName.computeIfAbsent(method.name(), key -> new ArrayList<>()).add(declaration);
    }
  }

  /** Whether some declaration could be about a method of this name. */
  public boolean mentions(String methodName) {
    return byName.containsKey(methodName) || !wildcards.isEmpty();
  }

  /** Whether a method of this name could be a source, a sink, a check or have a duty. */
  public boolean isInteresting(String methodName) {
    return everyNameIsInteresting || interesting.contains(methodName);
  }

  /** Every declaration that could be about a method of this name, whatever its owner. */
  public MethodDeclarations lookup(String methodName) {
    List<Declaration> named = byName.getOrDefault(methodName, List.of());
    return MethodDeclarations.of(Ordered.concat(named, wildcards));
  }

  /** Every declaration that could be about a constructor of this type, whatever its package. */
  public MethodDeclarations lookupConstructor(String ownerType) {
    return MethodDeclarations.of(
        byConstructedType.getOrDefault(TypeNames.simple(ownerType), List.of()));
  }

  /**
   * The declarations about a method.
   *
   * @param parameters simple names of the erased parameter types, {@code null} when unknown
   * @param isSubtype whether the first type is the second or a subtype of it
   */
  public MethodDeclarations declarationsOf(
      String owner,
      String methodName,
      @Nullable List<String> parameters,
      BiPredicate<String, String> isSubtype) {
    if (!mentions(methodName)) {
      return MethodDeclarations.NONE;
    }
    return lookup(methodName)
        .where(pattern -> pattern.matchesMethod(owner, methodName, parameters, isSubtype));
  }

  /** The declarations about a constructor. */
  public MethodDeclarations declarationsOfConstructor(
      String owner, @Nullable List<String> parameters, BiPredicate<String, String> isSubtype) {
    return lookupConstructor(owner)
        .where(pattern -> pattern.matchesConstructor(owner, parameters, isSubtype));
  }
}
