package dev.consentgate.analysis;

import dev.consentgate.flow.LinkedCalls;
import dev.consentgate.flow.MediaTypes;
import dev.consentgate.flow.Models;
import dev.consentgate.flow.Universe;
import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Source;
import dev.consentgate.program.Interest;
import dev.consentgate.program.Mentions;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.ParameterInfo;
import dev.consentgate.program.Program;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The methods in whose text media may appear: by a parameter, a variable, a field or a result of a
 * media type, or by a call that yields media. A flow needs one of them beside its sink.
 */
final class MediaMentions {

  private final Program program;
  private final Policy policy;
  private final Models models;
  private final MediaTypes mediaTypes;
  private final ClassHierarchy hierarchy;
  private final LinkedCalls linked;
  private final Interest yielding;
  private final Map<MethodId, Boolean> methods = new HashMap<>();
  private final Map<MethodId, Boolean> calls = new HashMap<>();
  private final Map<FieldId, Boolean> fields = new HashMap<>();
  private final Map<String, Boolean> types = new HashMap<>();
  private final Map<String, Boolean> parameters = new HashMap<>();

  MediaMentions(Program program, Policy policy, Universe universe) {
    this.program = program;
    this.policy = policy;
    this.models = universe.models();
    this.mediaTypes = universe.mediaTypes();
    this.hierarchy = universe.hierarchy();
    this.linked = universe.linkedCalls();
    this.yielding = namesOf(policy.sources());
  }

  private static Interest namesOf(List<Source> sources) {
    Set<String> names = new LinkedHashSet<>();
    List<String> prefixes = new ArrayList<>();
    for (Source source : sources) {
      String name = source.method().name();
      if (source.method().isWildcard()) {
        prefixes.add(name.substring(0, name.length() - 1));
      } else {
        names.add(name);
      }
    }
    return new Interest(names, prefixes, Set.of(), Set.of());
  }

  /** Whether media may appear in the method; false without a body. */
  boolean isIn(MethodId method) {
    Boolean decided = methods.get(method);
    if (decided == null) {
      decided =
          hierarchy
              .sourceMethod(method)
              .filter(MethodInfo::hasBody)
              .filter(info -> declares(info) || names(program.mentions(method)))
              .isPresent();
      methods.put(method, decided);
    }
    return decided;
  }

  private boolean declares(MethodInfo method) {
    boolean annotated = !policy.parameterSources().isEmpty();
    for (ParameterInfo parameter : method.parameters()) {
      boolean named =
          (annotated && !parameter.annotations().isEmpty()) || isNamed(parameter.name());
      if (named || holds(parameter.type())) {
        return true;
      }
    }
    return holds(method.returnType()) || isType(method.id().owner());
  }

  private boolean isNamed(String parameter) {
    return parameters.computeIfAbsent(
        parameter, name -> !policy.hints().mediaCategoryOfMember(name).isEmpty());
  }

  private boolean names(Mentions mentions) {
    for (String type : mentions.types()) {
      if (isType(type)) {
        return true;
      }
    }
    for (FieldId field : mentions.fields()) {
      if (isField(field)) {
        return true;
      }
    }
    for (MethodId call : mentions.calls()) {
      if (isCall(call)) {
        return true;
      }
    }
    return false;
  }

  private boolean isType(String name) {
    return types.computeIfAbsent(name, key -> holds(TypeRef.of(key)));
  }

  private boolean holds(TypeRef type) {
    return !type.isPrimitive() && !mediaTypes.within(type).isEmpty();
  }

  private boolean mayYield(MethodId call) {
    return call.isConstructor() || yielding.inMethod(call.name());
  }

  private boolean isField(FieldId field) {
    return fields.computeIfAbsent(field, this::findField);
  }

  private boolean findField(FieldId field) {
    boolean declared =
        policy.fieldSources().stream().anyMatch(source -> source.field().equals(field.name()));
    return declared
        || program.type(field.owner()).stream()
            .flatMap(type -> type.fields().stream())
            .anyMatch(info -> info.id().equals(field) && holds(info.type()));
  }

  private boolean isCall(MethodId call) {
    return calls.computeIfAbsent(call, this::findCall);
  }

  private boolean findCall(MethodId call) {
    if (linked.mayYield(call)
        || isType(call.owner())
        || (mayYield(call) && !models.of(call).sources().isEmpty())) {
      return true;
    }
    return program.type(call.owner()).stream()
        .flatMap(type -> type.methods().stream())
        .anyMatch(
            method ->
                method.id().name().equals(call.name())
                    && method.id().arity() == call.arity()
                    && holds(method.returnType()));
  }
}
