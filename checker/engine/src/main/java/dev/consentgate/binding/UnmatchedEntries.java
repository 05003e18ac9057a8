package dev.consentgate.binding;

import dev.consentgate.policy.Equation;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.FieldSource;
import dev.consentgate.policy.MediaType;
import dev.consentgate.policy.MethodDeclaration;
import dev.consentgate.policy.MethodPattern;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.Position;
import dev.consentgate.policy.TypeNames;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Program;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.Names;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries of the project's own policy that name nothing in the program, each told once in
 * words.
 *
 * <p>An entry about a type of which the program has neither the source nor the package says
 * nothing: it may be about another module.
 */
public final class UnmatchedEntries {

  private final Program program;
  private final Set<String> packages;
  private final Set<String> notes = new LinkedHashSet<>();

  private UnmatchedEntries(Program program) {
    this.program = program;
    this.packages = program.packages();
  }

  /** One note for each entry that matches nothing, in the order of the policy. */
  public static List<String> of(Program program, Policy policy) {
    UnmatchedEntries entries = new UnmatchedEntries(program);
    for (MediaType type : policy.mediaTypes()) {
      if (type.evidence() == Evidence.DECLARED) {
        entries.check(type);
      }
    }
    for (MethodDeclaration declaration : policy.methodDeclarations()) {
      if (declaration.evidence() == Evidence.DECLARED) {
        entries.check(declaration.method(), declaration.position());
      }
    }
    for (Equation equation : policy.equations()) {
      if (equation.evidence() == Evidence.DECLARED && equation.on() != null) {
        entries.check(equation.on(), equation.position());
      }
    }
    for (FieldSource field : policy.fieldSources()) {
      if (field.evidence() == Evidence.DECLARED) {
        entries.check(field);
      }
    }
    policy.purposes().constants().keySet().forEach(entries::checkConstant);
    return List.copyOf(entries.notes);
  }

  private Optional<TypeInfo> find(String written) {
    Set<String> candidates = new LinkedHashSet<>(TypeNames.candidates(written));
    candidates.add(TypeNames.binary(written));
    return candidates.stream().flatMap(name -> program.type(name).stream()).findFirst();
  }

  private Optional<TypeInfo> typeOf(String written, Position position) {
    Optional<TypeInfo> type = find(written);
    if (type.isEmpty() && packages.contains(Names.packageOf(TypeNames.binary(written)))) {
      notes.add(position + ": there is no type " + TypeNames.canonical(written));
    }
    return type;
  }

  private void check(MethodPattern pattern, Position position) {
    Optional<TypeInfo> type = typeOf(pattern.ownerType(), position);
    if (type.isEmpty()) {
      return;
    }
    MethodPattern anywhere =
        new MethodPattern(
            pattern.ownerType(),
            true,
            pattern.name(),
            pattern.parameterTypes(),
            pattern.constructor());
    List<MethodInfo> methods = methodsOf(type.get());
    if (methods.stream().noneMatch(method -> matches(anywhere, method))) {
      notes.add(position + ": " + pattern + " matches no method");
    }
  }

  private static boolean matches(MethodPattern pattern, MethodInfo method) {
    List<String> parameters = method.id().parameters().stream().map(Names::simple).toList();
    String owner = pattern.ownerType();
    return method.id().isConstructor()
        ? pattern.matchesConstructor(owner, parameters, (narrow, wide) -> true)
        : pattern.matchesMethod(owner, method.id().name(), parameters, (narrow, wide) -> true);
  }

  private void check(MediaType media) {
    Optional<TypeInfo> type = typeOf(media.type(), media.position());
    if (type.isPresent()) {
      List<Port> paths = new ArrayList<>(media.owners());
      paths.addAll(media.notOwners());
      for (Port path : paths) {
        Port.Member first = first(path);
        if (first != null && !hasMember(type.get(), first)) {
          notes.add(
              media.position()
                  + ": "
                  + TypeNames.canonical(media.type())
                  + " has no member "
                  + first.name()
                  + (first.call() ? "()" : ""));
        }
      }
    }
  }

  private static Port.@Nullable Member first(Port path) {
    Port current = path;
    while (current instanceof Port.Member member && member.of() instanceof Port.Member inner) {
      current = inner;
    }
    return current instanceof Port.Member member ? member : null;
  }

  private boolean hasMember(TypeInfo type, Port.Member member) {
    return hasField(type, member.name())
        || methodsOf(type).stream()
            .anyMatch(
                method -> method.parameters().isEmpty() && member.isReadBy(method.id().name()));
  }

  private boolean hasField(TypeInfo type, String name) {
    return withSupertypes(type).stream()
        .flatMap(each -> each.fields().stream())
        .map(FieldInfo::id)
        .anyMatch(field -> field.name().equals(name));
  }

  private void check(FieldSource source) {
    Optional<TypeInfo> type = typeOf(source.ownerType(), source.position());
    if (type.isPresent() && !hasField(type.get(), source.field())) {
      notes.add(
          source.position()
              + ": "
              + TypeNames.canonical(source.ownerType())
              + " has no field "
              + source.field());
    }
  }

  /** Texts are purposes too; only what names a member of a known type can name nothing. */
  private void checkConstant(String constant) {
    int dot = constant.lastIndexOf('.');
    if (dot > 0) {
      Optional<TypeInfo> type = find(constant.substring(0, dot));
      if (type.isPresent() && !hasField(type.get(), constant.substring(dot + 1))) {
        notes.add("purposes: there is no constant " + constant);
      }
    }
  }

  private List<MethodInfo> methodsOf(TypeInfo type) {
    List<MethodInfo> methods = new ArrayList<>();
    for (TypeInfo each : withSupertypes(type)) {
      each.methods().stream()
          .filter(method -> each == type || !method.id().isConstructor())
          .forEach(methods::add);
    }
    return methods;
  }

  private List<TypeInfo> withSupertypes(TypeInfo type) {
    Map<String, TypeInfo> all = new LinkedHashMap<>(Map.of(type.name(), type));
    List<TypeRef> open = new ArrayList<>(type.supertypes());
    for (int i = 0; i < open.size(); i++) {
      Optional<TypeInfo> up = program.type(open.get(i).name());
      if (up.isPresent() && all.putIfAbsent(up.get().name(), up.get()) == null) {
        open.addAll(up.get().supertypes());
      }
    }
    return new ArrayList<>(all.values());
  }
}
