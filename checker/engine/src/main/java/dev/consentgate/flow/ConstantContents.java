package dev.consentgate.flow;

import dev.consentgate.program.Block;
import dev.consentgate.program.EnumConstant;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Mentions;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Operand;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Library containers in final fields that hold nothing but constants, put there by the initialiser
 * and by nobody else, and the fields of the project's own enum constants.
 */
final class ConstantContents {

  private static final List<String> CHANGING =
      List.of("add", "put", "set", "remove", "clear", "merge", "compute", "replace", "retain");

  /**
   * @param fields what the container's fields hold
   * @param holds what is known to be in it, about the field's own term
   */
  private record Content(Map<String, Value> fields, Facts holds) {}

  private final Universe universe;
  private final Map<FieldId, Optional<Content>> known = new LinkedHashMap<>();
  private final Map<EnumConstant, Map<String, Value>> constants = new LinkedHashMap<>();

  ConstantContents(Universe universe) {
    this.universe = universe;
  }

  /** The field's container as an object of the frame; null when it is none of these. */
  @Nullable Value read(State state, FieldId field, Value value, boolean isStatic) {
    Optional<Content> found = known.get(field);
    if (found == null) {
      known.put(field, Optional.empty());
      found = find(field, isStatic);
      known.put(field, found);
    }
    if (found.isEmpty() || value.term() == null) {
      return null;
    }
    Content content = found.get();
    AbstractObject object =
        new AbstractObject.FromCall(
            -1, field.toString(), value.objects().iterator().next().type(), false, true);
    if (!state.heap().has(object)) {
      state.setHeap(state.heap().with(object, content.fields()));
    }
    Term own = own(field, isStatic);
    Term here = value.term();
    state.addFacts(content.holds().map(term -> term.replace(own, here)));
    return new Value(here, Tokens.NONE, Set.of(object), Constants.ANY);
  }

  private static Term own(FieldId field, boolean isStatic) {
    return isStatic
        ? new Term.Static(field)
        : new Term.Access(new Term.Parameter(0), field.name(), List.of());
  }

  private Optional<Content> find(FieldId field, boolean isStatic) {
    Optional<TypeInfo> type = universe.hierarchy().type(field.owner()).filter(TypeInfo::inSource);
    boolean library =
        type.flatMap(owner -> FinalFields.declared(owner, field, isStatic))
            .flatMap(declared -> universe.hierarchy().type(declared.type().name()))
            .map(info -> !info.inSource())
            .orElse(false);
    if (!library || isChanged(type.get(), field)) {
      return Optional.empty();
    }
    Content content = null;
    for (MethodId initializer : FinalFields.initializers(type.get(), isStatic)) {
      if (universe.program().body(initializer).isPresent()) {
        Content own =
            content(universe.summaries().of(initializer, Context.GENERIC), field, isStatic);
        if (own == null || (content != null && !content.equals(own))) {
          return Optional.empty();
        }
        content = own;
      }
    }
    return Optional.ofNullable(content);
  }

  private static @Nullable Content content(Summary summary, FieldId field, boolean isStatic) {
    Value stored = FinalFields.stored(summary, field, isStatic);
    if (stored.objects().size() != 1) {
      return null;
    }
    AbstractObject object = stored.objects().iterator().next();
    Map<String, Value> elements = new LinkedHashMap<>();
    for (Map.Entry<String, Value> part : summary.heap().fields(object).entrySet()) {
      Value value = part.getValue();
      boolean constant =
          value.tokens().isEmpty() && value.objects().isEmpty() && !value.constants().any();
      if (Path.isElement(part.getKey())) {
        if (!constant) {
          return null;
        }
        elements.put(part.getKey(), value);
      }
    }
    Term own = own(field, isStatic);
    Facts holds =
        summary
            .facts()
            .filter((fact, sites) -> fact instanceof Fact.Holds in && in.container().equals(own));
    return elements.isEmpty() || !object.isFresh() ? null : new Content(elements, holds);
  }

  /** Whether a method of the class, its initialisers aside, changes what the field holds. */
  private boolean isChanged(TypeInfo type, FieldId field) {
    for (MethodInfo method : type.methods()) {
      boolean initializer =
          method.id().isConstructor() || method.id().name().equals(MethodId.STATIC_INITIALIZER);
      if (!initializer && method.hasBody() && mayChange(method.id(), field)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayChange(MethodId method, FieldId field) {
    Mentions mentions = universe.program().mentions(method);
    boolean both =
        mentions.fields().contains(field)
            && mentions.calls().stream().anyMatch(call -> isChanging(call.name()));
    return both
        && universe.program().body(method).stream()
            .flatMap(body -> body.blocks().stream())
            .anyMatch(block -> changes(block, field));
  }

  private static boolean changes(Block block, FieldId field) {
    Set<Operand> read = new LinkedHashSet<>();
    for (Instruction instruction : block.instructions()) {
      if (instruction instanceof Instruction.LoadField load && load.field().equals(field)) {
        read.add(load.target());
      } else if (instruction instanceof Instruction.Invoke call
          && call.receiver() != null
          && read.contains(call.receiver())
          && isChanging(call.callee().method().name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChanging(String method) {
    return CHANGING.stream().anyMatch(method::startsWith);
  }

  /** What a final field of an enum constant holds, when that is a constant. */
  @Nullable Value ofConstant(EnumConstant constant, String field) {
    Map<String, Value> fields = constants.get(constant);
    if (fields == null) {
      constants.put(constant, Map.of());
      fields = findFields(constant);
      constants.put(constant, fields);
    }
    return fields.get(field);
  }

  private Map<String, Value> findFields(EnumConstant constant) {
    Map<String, Value> found = new LinkedHashMap<>();
    Optional<TypeInfo> type = universe.hierarchy().type(constant.type()).filter(TypeInfo::inSource);
    FieldId field = new FieldId(constant.type(), constant.name());
    MethodId initializer = new MethodId(constant.type(), MethodId.STATIC_INITIALIZER, List.of());
    if (type.isEmpty() || universe.program().body(initializer).isEmpty()) {
      return found;
    }
    Summary summary = universe.summaries().of(initializer, Context.GENERIC);
    Value stored = FinalFields.stored(summary, field, true);
    if (stored.objects().size() == 1) {
      summary
          .heap()
          .fields(stored.objects().iterator().next())
          .forEach(
              (name, value) -> {
                FieldId own = new FieldId(constant.type(), name);
                boolean isFinal = FinalFields.declared(type.get(), own, false).isPresent();
                if (isFinal && value.constants().isSingle() && value.tokens().isEmpty()) {
                  found.put(name, Value.constant(value.constants().single()));
                }
              });
    }
    return found;
  }
}
