package dev.consentgate.analysis;

import dev.consentgate.flow.MediaTypes;
import dev.consentgate.flow.Models;
import dev.consentgate.policy.MethodDeclarations;
import dev.consentgate.policy.Policy;
import dev.consentgate.program.Mentions;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.ParameterInfo;
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
 * The methods in whose text media may appear: by a parameter, a variable, a field or a result of a
 * media type, or by a call that yields media. A flow needs one of them beside its sink.
 */
final class MediaMentions {

  private final Program program;
  private final Policy policy;
  private final Models models;
  private final MediaTypes mediaTypes;
  private final Map<MethodId, Boolean> calls = new LinkedHashMap<>();
  private final Map<FieldId, Boolean> fields = new LinkedHashMap<>();
  private final Map<String, Boolean> types = new LinkedHashMap<>();

  MediaMentions(Program program, Policy policy, Models models, MediaTypes mediaTypes) {
    this.program = program;
    this.policy = policy;
    this.models = models;
    this.mediaTypes = mediaTypes;
  }

  Set<MethodId> methods() {
    Set<MethodId> found = new LinkedHashSet<>();
    for (TypeInfo type : program.sourceTypes()) {
      for (MethodInfo method : type.methods()) {
        if (method.hasBody() && (declares(method) || names(program.mentions(method.id())))) {
          found.add(method.id());
        }
      }
    }
    return found;
  }

  private boolean declares(MethodInfo method) {
    boolean annotated = !policy.parameterSources().isEmpty();
    for (ParameterInfo parameter : method.parameters()) {
      boolean named =
          (annotated && !parameter.annotations().isEmpty())
              || !policy.hints().mediaCategoryOfMember(parameter.name()).isEmpty();
      if (named || holds(parameter.type())) {
        return true;
      }
    }
    return holds(method.returnType()) || isType(method.id().owner());
  }

  private boolean names(Mentions mentions) {
    return mentions.types().stream().anyMatch(this::isType)
        || mentions.fields().stream().anyMatch(this::isField)
        || mentions.calls().stream().anyMatch(this::isCall);
  }

  private boolean isType(String name) {
    return types.computeIfAbsent(name, key -> holds(TypeRef.of(key)));
  }

  private boolean holds(TypeRef type) {
    return !type.isPrimitive() && !mediaTypes.within(type).isEmpty();
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
    MethodDeclarations declared = models.of(call);
    if (!declared.sources().isEmpty() || isType(call.owner())) {
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
