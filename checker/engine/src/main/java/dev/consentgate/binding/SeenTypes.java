package dev.consentgate.binding;

import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.ParameterInfo;
import dev.consentgate.program.Program;
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

/**
 * The types that can matter to a program: those of its sources, and those of the class path that
 * its text names or calls, with their supertypes. In a stable order, the sources' first.
 */
final class SeenTypes {

  private final Program program;
  private final Map<String, TypeInfo> types = new LinkedHashMap<>();
  private final Set<MethodId> calls = new LinkedHashSet<>();

  SeenTypes(Program program) {
    this.program = program;
    for (TypeInfo type : program.sourceTypes()) {
      types.put(type.name(), type);
    }
    for (TypeInfo type : program.sourceTypes()) {
      type.supertypes().forEach(this::add);
      type.fields().stream().map(FieldInfo::type).forEach(this::add);
      for (MethodInfo method : type.methods()) {
        addSignature(method);
        calls.addAll(program.mentions(method.id()).calls());
        program.mentions(method.id()).types().forEach(this::add);
      }
    }
    for (MethodId call : calls) {
      add(call.owner());
      declaration(call).ifPresent(this::addSignature);
    }
  }

  List<TypeInfo> all() {
    return new ArrayList<>(types.values());
  }

  /** The targets of all calls of the sources. */
  Set<MethodId> calls() {
    return Collections.unmodifiableSet(calls);
  }

  /** The declaration that a call names. */
  Optional<MethodInfo> declaration(MethodId call) {
    TypeInfo owner = types.get(call.owner());
    return owner == null
        ? Optional.empty()
        : owner.methods().stream().filter(method -> method.id().equals(call)).findFirst();
  }

  private void addSignature(MethodInfo method) {
    add(method.returnType());
    method.parameters().stream().map(ParameterInfo::type).forEach(this::add);
  }

  private void add(TypeRef type) {
    if (!type.isPrimitive() && !type.isVoid() && !type.isUnknown()) {
      add(type.name());
    }
    type.arguments().forEach(this::add);
  }

  private void add(String name) {
    if (!types.containsKey(name)) {
      program
          .type(name)
          .ifPresent(
              type -> {
                types.put(name, type);
                type.supertypes().forEach(this::add);
              });
    }
  }
}
