package dev.consentgate.analysis;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.Mentions;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Program;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Widens the set of methods that may reach a sink by those that have it reached elsewhere: who
 * makes a task that reaches it, and everybody who uses a field into which a sending function may
 * come, by an assignment or through a constructor or method that is handed one.
 */
final class FunctionFields {

  private final Program program;
  private final ClassHierarchy hierarchy;
  private final CallGraph calls;
  private final TaskMakers makers;
  private final Map<FieldId, Boolean> holdsFunctions = new LinkedHashMap<>();
  private final Map<MethodId, Boolean> takeFunctions = new LinkedHashMap<>();

  FunctionFields(Program program, ClassHierarchy hierarchy, CallGraph calls) {
    this.program = program;
    this.hierarchy = hierarchy;
    this.calls = calls;
    this.makers = new TaskMakers(program, hierarchy);
  }

  Set<MethodId> alsoReaching(Set<MethodId> reaching) {
    Set<MethodId> all = new LinkedHashSet<>(reaching);
    Set<FieldId> known = new LinkedHashSet<>();
    boolean grown = !all.isEmpty();
    while (grown) {
      grown = all.addAll(calls.withCallers(makers.of(all)));
      Set<FieldId> fields = fieldsOf(all);
      fields.addAll(fieldsOf(receiversOf(all)));
      fields.removeAll(known);
      known.addAll(fields);
      grown |= all.addAll(calls.withCallers(usersOf(fields)));
    }
    return all;
  }

  /** The methods that a function made in one of these may be handed to. */
  private Set<MethodId> receiversOf(Set<MethodId> methods) {
    Set<MethodId> receivers = new LinkedHashSet<>();
    Deque<MethodId> open = new ArrayDeque<>(methods);
    while (!open.isEmpty()) {
      for (MethodId called : calls.calledBy(open.poll())) {
        if (takesFunction(called) && receivers.add(called)) {
          open.add(called);
        }
      }
    }
    return receivers;
  }

  private boolean takesFunction(MethodId method) {
    return takeFunctions.computeIfAbsent(
        method,
        id ->
            hierarchy.sourceMethod(id).stream()
                .flatMap(info -> info.parameters().stream())
                .anyMatch(parameter -> isFunctional(parameter.type())));
  }

  private Set<FieldId> fieldsOf(Set<MethodId> methods) {
    Set<FieldId> fields = new LinkedHashSet<>();
    for (MethodId method : methods) {
      for (FieldId field : mentioned(method)) {
        if (holdsFunctions.computeIfAbsent(field, this::isFunctional)) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  /** The fields that the method names; the constructor of a record names none but sets them all. */
  private Set<FieldId> mentioned(MethodId method) {
    Set<FieldId> fields = program.mentions(method).fields();
    Optional<TypeInfo> owner = hierarchy.type(method.owner());
    if (!method.isConstructor() || owner.isEmpty() || !owner.get().is(Trait.RECORD)) {
      return fields;
    }
    Set<FieldId> all = new LinkedHashSet<>(fields);
    owner.get().components().forEach(component -> all.add(component.id()));
    return all;
  }

  private boolean isFunctional(FieldId id) {
    return hierarchy
        .type(id.owner())
        .filter(TypeInfo::inSource)
        .flatMap(type -> type.fields().stream().filter(field -> field.id().equals(id)).findFirst())
        .map(FieldInfo::type)
        .map(this::isFunctional)
        .orElse(false);
  }

  private boolean isFunctional(TypeRef type) {
    return hierarchy.isFunctional(type.name())
        || type.arguments().stream().anyMatch(this::isFunctional);
  }

  private Set<MethodId> usersOf(Set<FieldId> fields) {
    Set<MethodId> users = new LinkedHashSet<>();
    if (fields.isEmpty()) {
      return users;
    }
    Set<MethodId> accessors = accessorsOf(fields);
    for (TypeInfo type : program.sourceTypes()) {
      for (MethodInfo method : type.methods()) {
        Mentions mentions = program.mentions(method.id());
        if (mentions.fields().stream().anyMatch(fields::contains)
            || mentions.calls().stream().anyMatch(accessors::contains)) {
          users.add(method.id());
        }
      }
    }
    return users;
  }

  /** The accessors of record components, which nobody need have written. */
  private Set<MethodId> accessorsOf(Set<FieldId> fields) {
    Set<MethodId> accessors = new LinkedHashSet<>();
    for (FieldId field : fields) {
      if (hierarchy.type(field.owner()).map(type -> type.is(Trait.RECORD)).orElse(false)) {
        accessors.add(new MethodId(field.owner(), field.name(), List.of()));
      }
    }
    return accessors;
  }
}
