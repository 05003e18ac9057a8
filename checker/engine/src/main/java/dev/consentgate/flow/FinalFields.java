package dev.consentgate.flow;

import dev.consentgate.program.Body;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Heap;
import dev.consentgate.value.Path;
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
 * What final fields of the sources hold, when their initialisers say it without help from outside:
 * a constant, or a function object that captures nothing but its own object.
 */
final class FinalFields {

  private static final int MAX_COMPOSED = 4;

  private final Universe universe;
  private final Map<FieldId, Optional<Value>> known = new LinkedHashMap<>();
  private final Map<FieldId, Optional<String>> classes = new LinkedHashMap<>();

  FinalFields(Universe universe) {
    this.universe = universe;
  }

  @Nullable Value ofStatic(FieldId field) {
    return find(field, true);
  }

  @Nullable Value ofInstance(FieldId field) {
    return find(field, false);
  }

  /** The class of the sources whose object every constructor makes for the field, if it is one. */
  @Nullable String classOf(FieldId field) {
    Optional<String> made = classes.get(field);
    if (made == null) {
      classes.put(field, Optional.empty());
      made = findClass(field);
      classes.put(field, made);
    }
    return made.orElse(null);
  }

  private Optional<String> findClass(FieldId field) {
    Optional<TypeInfo> holder = universe.hierarchy().type(field.owner()).filter(TypeInfo::inSource);
    Optional<FieldInfo> declared = holder.flatMap(type -> declared(type, field, false));
    if (declared.isEmpty()
        || universe.hierarchy().sourceSubtypes(declared.get().type().name()).size() < 2) {
      return Optional.empty();
    }
    String made = null;
    for (MethodId constructor : initializers(holder.get(), false)) {
      Summary summary = universe.summaries().of(constructor, Context.GENERIC);
      String own = summary.returns() ? madeBy(stored(summary, field, false)) : null;
      if (own == null || (made != null && !made.equals(own))) {
        return Optional.empty();
      }
      made = own;
    }
    return Optional.ofNullable(made);
  }

  private @Nullable String madeBy(Value value) {
    if (value.objects().size() != 1) {
      return null;
    }
    AbstractObject object = value.objects().iterator().next();
    String type = object.type().name();
    boolean made =
        object.isFresh() && object.isExact() && !(object instanceof AbstractObject.Function);
    return made && universe.hierarchy().type(type).map(TypeInfo::inSource).orElse(false)
        ? type
        : null;
  }

  static Optional<FieldInfo> declared(TypeInfo type, FieldId field, boolean isStatic) {
    return type.fields().stream()
        .filter(candidate -> candidate.id().equals(field))
        .filter(candidate -> candidate.is(Trait.FINAL))
        .filter(candidate -> candidate.is(Trait.STATIC) == isStatic)
        .findFirst();
  }

  private @Nullable Value find(FieldId field, boolean isStatic) {
    Optional<Value> value = known.get(field);
    if (value == null) {
      known.put(field, Optional.empty());
      value = compute(field, isStatic);
      known.put(field, value);
    }
    return value.orElse(null);
  }

  private Optional<Value> compute(FieldId field, boolean isStatic) {
    Optional<TypeInfo> type = universe.hierarchy().type(field.owner()).filter(TypeInfo::inSource);
    boolean isFinal =
        type.flatMap(owner -> declared(owner, field, isStatic))
            .filter(this::mayStandAlone)
            .isPresent();
    if (!isFinal) {
      return Optional.empty();
    }
    Value joined = null;
    for (MethodId initializer : initializers(type.get(), isStatic)) {
      Optional<Body> body = universe.program().body(initializer);
      if (body.isPresent()) {
        Summary summary = universe.summaries().of(initializer, Context.GENERIC);
        Value stored = stored(summary, field, isStatic);
        joined = joined == null ? stored : joined.join(stored);
      }
    }
    return Optional.ofNullable(joined).filter(FinalFields::standsAlone);
  }

  private boolean mayStandAlone(FieldInfo field) {
    TypeRef type = field.type();
    boolean library =
        universe.hierarchy().type(type.name()).map(info -> !info.inSource()).orElse(true);
    return library
        || universe.hierarchy().type(type.name()).map(t -> t.is(Trait.ENUM)).orElse(false)
        || universe.hierarchy().isFunctional(type.name());
  }

  static List<MethodId> initializers(TypeInfo type, boolean isStatic) {
    String name = isStatic ? MethodId.STATIC_INITIALIZER : MethodId.CONSTRUCTOR;
    List<MethodId> declared =
        type.methods().stream().map(MethodInfo::id).filter(id -> id.name().equals(name)).toList();
    return isStatic && declared.isEmpty()
        ? List.of(new MethodId(type.name(), MethodId.STATIC_INITIALIZER, List.of()))
        : declared;
  }

  static Value stored(Summary summary, FieldId field, boolean isStatic) {
    for (AbstractObject object : summary.written()) {
      boolean holds =
          object instanceof AbstractObject.Input input
              && input.path().root() == (isStatic ? Path.STATIC : 0)
              && (isStatic
                  ? input.path().steps().equals(List.of(field.owner()))
                  : input.path().steps().isEmpty());
      if (holds) {
        Value value = summary.heap().get(object, field.name());
        if (value != null) {
          return withInner(withAddress(value, summary.heap()), summary.heap());
        }
      }
    }
    return Value.PLAIN;
  }

  /** Function objects with the functions that they were composed of. */
  private static Value withInner(Value value, Heap heap) {
    Set<AbstractObject> objects = new LinkedHashSet<>();
    for (AbstractObject object : value.objects()) {
      objects.add(
          object instanceof AbstractObject.Function function
              ? withInner(function, heap, MAX_COMPOSED)
              : object);
    }
    return new Value(value.term(), value.tokens(), objects, value.constants());
  }

  private static AbstractObject.Function withInner(
      AbstractObject.Function function, Heap heap, int depth) {
    Map<String, AbstractObject.Function> inner = new LinkedHashMap<>(function.inner());
    for (Map.Entry<String, Value> field : heap.fields(function).entrySet()) {
      Set<AbstractObject> captured = field.getValue().objects();
      if (depth > 0
          && captured.size() == 1
          && captured.iterator().next() instanceof AbstractObject.Function part
          && !part.equals(function)) {
        inner.put(field.getKey(), withInner(part, heap, depth - 1));
      }
    }
    return new AbstractObject.Function(
        function.site(), function.path(), function.body(), function.type(), inner);
  }

  /** An object that was made from one constant address stands for that address. */
  private static Value withAddress(Value value, Heap heap) {
    if (value.objects().size() == 1 && !value.constants().isSingle()) {
      Value content = heap.get(value.objects().iterator().next(), Places.ADDRESS);
      if (content != null
          && content.constants().isSingle()
          && content.constants().single() instanceof String text
          && Hosts.isAddress(text)) {
        return new Value(null, Tokens.NONE, Set.of(), content.constants());
      }
    }
    return value;
  }

  private static boolean standsAlone(Value value) {
    boolean functions =
        !value.objects().isEmpty()
            && value.objects().stream().allMatch(o -> o instanceof AbstractObject.Function);
    return functions || value.constants().isSingle();
  }
}
