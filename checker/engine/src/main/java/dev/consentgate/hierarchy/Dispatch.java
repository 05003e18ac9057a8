package dev.consentgate.hierarchy;

import dev.consentgate.program.Callee;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the implementations with a body that a call may run, by the class hierarchy and the exact
 * receiver classes the caller knows.
 */
public final class Dispatch {

  private final ClassHierarchy hierarchy;
  private final TypeArguments arguments;
  private final Map<String, List<MethodInfo>> byHierarchy = new LinkedHashMap<>();

  public Dispatch(ClassHierarchy hierarchy) {
    this.hierarchy = hierarchy;
    this.arguments = new TypeArguments(hierarchy);
  }

  /** The one implementation of a static, special or constructor call; empty without a body. */
  public Optional<MethodInfo> exact(Callee callee) {
    MethodId method = callee.method();
    Optional<MethodInfo> declared = hierarchy.sourceMethod(method);
    if (declared.isEmpty() && method.isResolved()) {
      declared =
          method.isConstructor()
              ? hierarchy.type(method.owner()).flatMap(type -> hierarchy.in(type, method))
              : hierarchy.resolve(method.owner(), method);
    }
    return declared.filter(MethodInfo::hasBody);
  }

  /** The implementation for a receiver of exactly this class. */
  public Optional<MethodInfo> onClass(TypeRef receiver, MethodId method) {
    return hierarchy.resolve(receiver.name(), method).filter(MethodInfo::hasBody);
  }

  /**
   * All implementations in the sources for a receiver of this type or below, but for classes whose
   * type arguments say that they are no such receiver.
   */
  public List<MethodInfo> onSubtypes(TypeRef receiver, MethodId method) {
    boolean named = !receiver.isUnknown() && !receiver.isArray();
    TypeRef type = named ? receiver : TypeRef.of(method.owner());
    return byHierarchy.computeIfAbsent(type + " " + method, key -> implementations(type, method));
  }

  private List<MethodInfo> implementations(TypeRef receiver, MethodId method) {
    String type = receiver.name();
    List<MethodInfo> found = new ArrayList<>();
    List<TypeInfo> candidates = new ArrayList<>(hierarchy.sourceSubtypes(type));
    if (candidates.isEmpty()) {
      hierarchy.type(type).ifPresent(candidates::add);
    }
    for (TypeInfo candidate : candidates) {
      boolean concrete = !candidate.is(Trait.ABSTRACT) && !candidate.isInterface();
      if (concrete && arguments.mayBe(candidate, receiver)) {
        hierarchy
            .resolve(candidate.name(), method)
            .filter(MethodInfo::hasBody)
            .filter(implementation -> !found.contains(implementation))
            .ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      hierarchy.resolve(type, method).filter(MethodInfo::hasBody).ifPresent(found::add);
    }
    return List.copyOf(found);
  }
}
