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

  /**
   * @param annotations names of annotation types; the class path is looked through only when it has
   *     one of them, for else nothing on it can carry one
   */
  SeenTypes(Program program, List<String> annotations) {
    this.program = program;
    boolean widely = annotations.stream().anyMatch(name -> program.type(name).isPresent());
    for (TypeInfo type : program.sourceTypes()) {
      types.put(type.name(), type);
    }
    for (TypeInfo type : program.sourceTypes()) {
      for (MethodInfo method : type.methods()) {
        calls.addAll(program.mentions(method.id()).calls());
      }
    }
    if (widely) {
      addClassPath();
    }
  }

  private void addClassPath() {
    for (TypeInfo type : program.sourceTypes()) {
      type.supertypes().forEach(this::add);
      type.fields().stream().map(FieldInfo::type).forEach(this::add);
      for (MethodInfo method : type.methods()) {
        addSignature(method);
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
    return program.type(call.owner()).stream()
        .flatMap(owner -> owner.methods().stream())
        .filter(method -> method.id().equals(call))
        .findFirst();
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
