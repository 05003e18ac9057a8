package dev.consentgate.flow;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.MediaType;
import dev.consentgate.policy.MethodDeclarations;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.PolicyIndex;
import dev.consentgate.program.Callee;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.Names;
import dev.consentgate.symbol.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The policy's words applied to the program: what is declared of a call or a type. */
public final class Models {

  private final Policy policy;
  private final PolicyIndex index;
  private final ClassHierarchy hierarchy;
  private final boolean declaresMedia;
  private final Map<String, MethodDeclarations> byCallee = new LinkedHashMap<>();
  private final Map<MethodId, ParameterMedia> parameterMedia = new LinkedHashMap<>();
  private final Map<String, Optional<MediaType>> mediaTypes = new LinkedHashMap<>();

  public Models(Policy policy, ClassHierarchy hierarchy) {
    this.policy = policy;
    this.index = PolicyIndex.of(policy);
    this.hierarchy = hierarchy;
    this.declaresMedia =
        policy.mediaTypes().stream().anyMatch(type -> type.evidence() == Evidence.DECLARED);
  }

  public Policy policy() {
    return policy;
  }

  /** Whether any declaration could be about a method or constructor of this name. */
  public boolean mentions(MethodId method) {
    return method.isConstructor() || index.mentions(method.name());
  }

  /** The declarations about the called method, under its owner's or its receiver's name. */
  public MethodDeclarations of(Callee callee) {
    MethodId method = callee.method();
    if (!method.isResolved() || !mentions(method)) {
      return MethodDeclarations.NONE;
    }
    return byCallee.computeIfAbsent(
        callee.receiverType().name() + " " + method, key -> find(callee));
  }

  /** The declarations about a method, whatever the receiver's static type. */
  public MethodDeclarations of(MethodId method) {
    return of(
        new Callee(method, TypeRef.of(method.owner()), TypeRef.UNKNOWN, Callee.Dispatch.VIRTUAL));
  }

  private MethodDeclarations find(Callee callee) {
    MethodId method = callee.method();
    List<String> parameters = method.parameters().stream().map(Names::simple).toList();
    if (method.isConstructor()) {
      return index.declarationsOfConstructor(method.owner(), parameters, hierarchy::isSubtype);
    }
    String receiver = callee.receiverType().name();
    boolean named = !callee.receiverType().isUnknown() && !callee.receiverType().isArray();
    return index
        .lookup(method.name())
        .where(
            pattern ->
                pattern.matchesMethod(
                        method.owner(), method.name(), parameters, hierarchy::isSubtype)
                    || (named
                        && pattern.matchesMethod(
                            receiver, method.name(), parameters, hierarchy::isSubtype)));
  }

  /** What the annotations on a method's parameters say; overriding methods inherit it. */
  ParameterMedia parameterMedia(MethodId method) {
    return parameterMedia.computeIfAbsent(method, this::findParameterMedia);
  }

  private ParameterMedia findParameterMedia(MethodId method) {
    if (!method.isResolved() || method.arity() == 0) {
      return ParameterMedia.NONE;
    }
    ParameterMedia found = ParameterMedia.NONE;
    for (String name : hierarchy.supertypesOf(method.owner())) {
      Optional<MethodInfo> declared =
          hierarchy.type(name).flatMap(type -> hierarchy.in(type, method));
      found = declared.map(ParameterMedia::of).map(found::and).orElse(found);
      if (method.isConstructor()) {
        break;
      }
    }
    return found;
  }

  /** The declaration that makes values of the type user media. */
  public Optional<MediaType> mediaType(TypeRef type) {
    if (type.isArray() || type.isPrimitive() || type.isUnknown()) {
      return Optional.empty();
    }
    return mediaTypes.computeIfAbsent(type.name(), this::findMediaType);
  }

  /** The declared media type of this name. */
  public Optional<MediaType> mediaTypeNamed(String name) {
    return mediaType(TypeRef.of(name));
  }

  private Optional<MediaType> findMediaType(String name) {
    for (MediaType type : policy.mediaTypes()) {
      boolean matches =
          same(name, type.type())
              || (type.includeSubtypes()
                  && hierarchy.supertypesOf(name).stream().anyMatch(up -> same(up, type.type())));
      if (matches) {
        return Optional.of(type);
      }
    }
    return declaresMedia ? Optional.empty() : inferred(name);
  }

  private static boolean same(String binaryName, String declared) {
    return binaryName.equals(declared) || binaryName.replace('$', '.').equals(declared);
  }

  private Optional<MediaType> inferred(String name) {
    Optional<TypeInfo> type = hierarchy.type(name).filter(TypeInfo::inSource);
    String category = policy.hints().mediaCategoryOfType(Names.simple(name));
    if (type.isEmpty() || type.get().isInterface() || category.isEmpty()) {
      return Optional.empty();
    }
    List<String> owners =
        type.get().methods().stream()
            .filter(method -> method.parameters().isEmpty())
            .map(method -> method.id().name())
            .filter(policy.hints().ownerMembers()::contains)
            .map(member -> member + "()")
            .toList();
    return Optional.of(
        new MediaType(
            name,
            false,
            category,
            owners,
            List.of(),
            Evidence.INFERRED,
            dev.consentgate.policy.Position.of("")));
  }
}
