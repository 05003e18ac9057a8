package dev.consentgate.analysis;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Program;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Widens the set of methods that may reach a sink by those that run functions out of fields: a
 * method that stores a sending function makes everybody reach the sink who uses that field.
 */
final class FunctionFields {

  private final Program program;
  private final ClassHierarchy hierarchy;
  private final CallGraph calls;
  private final Map<FieldId, Boolean> holdsFunctions = new LinkedHashMap<>();

  FunctionFields(Program program, ClassHierarchy hierarchy, CallGraph calls) {
    this.program = program;
    this.hierarchy = hierarchy;
    this.calls = calls;
  }

  Set<MethodId> alsoReaching(Set<MethodId> reaching) {
    Set<MethodId> all = new LinkedHashSet<>(reaching);
    Set<FieldId> known = new LinkedHashSet<>();
    boolean grown = !all.isEmpty();
    while (grown) {
      Set<FieldId> fields = fieldsOf(all);
      grown = known.addAll(fields) && all.addAll(calls.withCallers(usersOf(fields)));
    }
    return all;
  }

  private Set<FieldId> fieldsOf(Set<MethodId> methods) {
    Set<FieldId> fields = new LinkedHashSet<>();
    for (MethodId method : methods) {
      for (FieldId field : program.mentions(method).fields()) {
        if (holdsFunctions.computeIfAbsent(field, this::isFunctional)) {
          fields.add(field);
        }
      }
    }
    return fields;
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
    for (TypeInfo type : program.sourceTypes()) {
      for (MethodInfo method : type.methods()) {
        if (program.mentions(method.id()).fields().stream().anyMatch(fields::contains)) {
          users.add(method.id());
        }
      }
    }
    return users;
  }
}
