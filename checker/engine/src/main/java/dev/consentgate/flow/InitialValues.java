package dev.consentgate.flow;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.policy.MediaType;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Path;
import dev.consentgate.value.Subject;
import dev.consentgate.value.Token;
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
 * The values of what a frame did not write itself: inputs and opaque objects are materialised field
 * by field when first read, fresh objects hold their types' defaults.
 */
final class InitialValues {

  private static final int MAX_INSIDE = 4;

  private final Context context;
  private final ClassHierarchy hierarchy;
  private final Models models;
  private final Carriers carriers;
  private final Map<AbstractObject, Origin.Source> origins = new LinkedHashMap<>();

  InitialValues(Universe universe, Context context) {
    this.context = context;
    this.hierarchy = universe.hierarchy();
    this.models = universe.models();
    this.carriers = universe.carriers();
  }

  /** Remembers where an opaque object was seen first, for the origins of the media inside it. */
  void note(AbstractObject object, Origin.Source origin) {
    origins.putIfAbsent(object, origin);
  }

  Origin.@Nullable Source originOf(AbstractObject object) {
    AbstractObject holder = object;
    while (holder instanceof AbstractObject.Inside inside) {
      holder = inside.holder();
    }
    return origins.get(holder);
  }

  /**
   * Whether the media below an input is told apart by path; that inside one media object is not.
   */
  boolean isSplit(AbstractObject object) {
    return object instanceof AbstractObject.Input && models.mediaType(object.type()).isEmpty();
  }

  /** What the field held before the frame wrote it. */
  Value of(AbstractObject object, String field) {
    return of(object, field, TypeRef.UNKNOWN);
  }

  /** As {@link #of(AbstractObject, String)}, where the reader knows the field's static type. */
  Value of(AbstractObject object, String field, TypeRef declared) {
    if (field.startsWith(Places.NOTE)) {
      return Value.PLAIN;
    }
    TypeRef type = typeOf(object, field, declared);
    if (object instanceof AbstractObject.Function function) {
      AbstractObject.Function inner = function.inner().get(field);
      boolean fromCaller = function.isGiven();
      if (inner != null) {
        Term place = fromCaller ? Term.access(termOf(function.place()), field) : null;
        return Value.pointingTo(place, inner);
      }
      if (fromCaller) {
        return input(function.place(), field, type);
      }
    }
    if (object instanceof AbstractObject.Input input && isScalar(field, type)) {
      return inputValue(input.path(), input.type(), null).pointingOnlyTo(Set.of());
    }
    if (object instanceof AbstractObject.Input input) {
      Value part = input(input.path(), field, type);
      boolean own = isSplit(object) || models.mediaType(type).isPresent();
      return own ? part : part.withTokens(Tokens.NONE);
    }
    boolean captured = object instanceof AbstractObject.Function;
    if (object.isFresh() && !captured) {
      return Path.isElement(field) ? Value.BOTTOM : defaultOf(type);
    }
    // What a function captured was written where it was made; here it was made by another frame.
    AbstractObject inside =
        depth(object) >= MAX_INSIDE
            ? object
            : new AbstractObject.Inside(object, field, type.isUnknown() ? TypeRef.OBJECT : type);
    return byType(type, inside, originOf(object));
  }

  /** A byte of an array is no place of its own: it is a part of what the array is. */
  private static boolean isScalar(String field, TypeRef type) {
    return Path.isElement(field) && type.isPrimitive() && !type.name().equals("boolean");
  }

  private static int depth(AbstractObject object) {
    return object instanceof AbstractObject.Inside inside ? 1 + depth(inside.holder()) : 0;
  }

  private static Value defaultOf(TypeRef type) {
    if (!type.isPrimitive()) {
      return Value.constant(null);
    }
    return type.name().equals("boolean") ? Value.constant(false) : Value.constant(0);
  }

  private Value input(Path path, String field, TypeRef type) {
    Path further = path.then(field);
    if (further == null) {
      return anyInput(path, type, null);
    }
    if (Slots.isSlot(field)) {
      return inputSlot(path, further, type);
    }
    Term term = Path.isElement(field) ? null : Term.access(termOf(path), field);
    return inputValue(further, type, term);
  }

  /**
   * What a caller has under a key. Content is told apart by keys; objects that hold others are the
   * same as those that are reached without the key.
   */
  private Value inputSlot(Path container, Path slot, TypeRef type) {
    Value any = input(container, Path.ELEMENT, type);
    boolean leaf =
        type.isUnknown()
            || type.equals(TypeRef.OBJECT)
            || type.equals(TypeRef.STRING)
            || type.isPrimitive()
            || (type.isArray() && type.elementType().isPrimitive());
    if (!leaf) {
      return any;
    }
    Value own = inputValue(slot, type, null);
    return own.pointingOnlyTo(type.equals(TypeRef.STRING) ? Set.of() : any.objects());
  }

  private static @Nullable Term termOf(Path path) {
    Term term = path.root() >= 0 ? new Term.Parameter(path.root()) : null;
    for (String step : path.steps()) {
      boolean named = !Path.isElement(step) && !Path.isChoice(step);
      term = named ? Term.access(term, step) : null;
    }
    return term;
  }

  /** The value that the frame's callers have at this path, as far as the context knows it. */
  Value inputValue(Path path, TypeRef type, @Nullable Term term) {
    Context.Binding binding = context.bindings().get(path);
    if (binding instanceof Context.IsFunction function) {
      return Value.pointingTo(term, function.at(path));
    }
    if (binding instanceof Context.IsOneOf known) {
      Value other = known.open() ? anyInput(path, type, term) : Value.PLAIN.withTerm(term);
      return other.pointingAlsoTo(functions(path, known));
    }
    Value value = anyInput(path, type, term);
    if (binding instanceof Context.IsConstant constant) {
      return new Value(term, value.tokens(), value.objects(), Constants.of(constant.value()));
    }
    if (binding instanceof Context.IsExactly exactly) {
      AbstractObject object = new AbstractObject.Input(path, exactly.type(), true);
      return new Value(term, value.tokens(), Set.of(object), Constants.ANY);
    }
    return value;
  }

  /** The fields of an object among the inputs of which the context knows something. */
  Set<String> knownFields(AbstractObject object) {
    Path path = placeOf(object);
    if (path == null || context.bindings().isEmpty()) {
      return Set.of();
    }
    int depth = path.steps().size();
    Set<String> fields = new LinkedHashSet<>();
    for (Path known : context.bindings().keySet()) {
      boolean below =
          known.root() == path.root()
              && known.steps().size() > depth
              && known.steps().subList(0, depth).equals(path.steps());
      if (below) {
        fields.add(known.steps().get(depth));
      }
    }
    return fields;
  }

  private static @Nullable Path placeOf(AbstractObject object) {
    if (object instanceof AbstractObject.Function function && function.isGiven()) {
      return function.place();
    }
    return object instanceof AbstractObject.Input input ? input.path() : null;
  }

  private static Set<AbstractObject> functions(Path path, Context.IsOneOf known) {
    Set<AbstractObject> functions = new LinkedHashSet<>();
    for (Context.IsFunction function : known.functions()) {
      Path choice = path.then(Path.running(function.body()));
      functions.add(function.at(choice == null ? path : choice));
    }
    return functions;
  }

  private Value anyInput(Path path, TypeRef type, @Nullable Term term) {
    Tokens tokens = Tokens.NONE;
    if (canCarry(path, type)) {
      Optional<MediaType> media = models.mediaType(type);
      Subject subject =
          media.isPresent() ? Subject.member(type.name()) : new Subject(Term.SELF, null, null);
      tokens =
          Tokens.of(
              new Token(
                  new Origin.Input(path, type, ""),
                  media.map(MediaType::category).orElse(""),
                  subject),
              Facts.NONE);
    }
    Set<AbstractObject> objects =
        type.isPrimitive() ? Set.of() : Set.of(new AbstractObject.Input(path, type, false));
    return new Value(term, tokens, objects, Constants.ANY);
  }

  /** A byte or a character that is handed in may be a part of a text. */
  private boolean canCarry(Path path, TypeRef type) {
    boolean character = type.name().equals("char") || type.name().equals("byte");
    return (character && path.steps().isEmpty()) || carriers.canCarry(type);
  }

  /** A value of which only the type is known; of a media type, it is media. */
  Value byType(TypeRef type, @Nullable AbstractObject object, Origin.@Nullable Source origin) {
    Tokens tokens = Tokens.NONE;
    Optional<MediaType> media = models.mediaType(type);
    if (media.isPresent() && origin != null) {
      MediaType declared = media.get();
      Origin.Source source =
          new Origin.Source(
              origin.location(),
              origin.symbol(),
              type.simpleName(),
              origin.evidence().weakest(declared.evidence()));
      tokens =
          Tokens.of(
              new Token(source, declared.category(), Subject.member(type.name())), Facts.NONE);
    }
    Set<AbstractObject> objects = object == null || type.isPrimitive() ? Set.of() : Set.of(object);
    return new Value(null, tokens, objects, Constants.ANY);
  }

  /**
   * The type of what the field holds: the declared one, unless the holder's own type says more, as
   * it does where the reader is generic code.
   */
  private TypeRef typeOf(AbstractObject object, String field, TypeRef declared) {
    TypeRef held = held(object.type(), field);
    boolean saysMore =
        declared.isUnknown()
            || declared.equals(TypeRef.OBJECT)
            || declared.name().equals(held.name())
            || (models.mediaType(declared).isEmpty() && models.mediaType(held).isPresent());
    return saysMore && !held.isUnknown() ? held : declared;
  }

  private TypeRef held(TypeRef holder, String field) {
    if (Path.isElement(field)) {
      return elementType(holder);
    }
    return hierarchy
        .type(holder.name())
        .flatMap(type -> fieldIn(type, field))
        .map(found -> instantiated(found.type(), holder))
        .orElse(TypeRef.UNKNOWN);
  }

  /** A field's type in an instance of a generic class with one parameter. */
  private static TypeRef instantiated(TypeRef type, TypeRef holder) {
    if (holder.arguments().size() != 1 || type.isArray()) {
      return type;
    }
    if (type.equals(TypeRef.OBJECT)) {
      return holder.arguments().get(0);
    }
    return type.arguments().equals(List.of(TypeRef.OBJECT))
        ? new TypeRef(type.name(), holder.arguments(), 0)
        : type;
  }

  /** The type of what a container of this type holds. */
  static TypeRef elementType(TypeRef holder) {
    if (holder.isArray()) {
      return holder.elementType();
    }
    List<TypeRef> arguments = holder.arguments();
    return arguments.isEmpty() ? TypeRef.UNKNOWN : arguments.get(arguments.size() - 1);
  }

  private Optional<FieldInfo> fieldIn(TypeInfo type, String field) {
    for (String name : hierarchy.supertypesOf(type.name())) {
      Optional<FieldInfo> found =
          hierarchy.type(name).stream()
              .flatMap(up -> up.fields().stream())
              .filter(candidate -> candidate.id().name().equals(field))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
