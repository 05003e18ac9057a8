package dev.consentgate.flow;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.policy.MediaType;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Gone;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Answer;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Heap;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
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
 * Reads and writes of fields and elements in one frame, and the values of what the frame did not
 * make itself: inputs and opaque objects are materialised field by field when first read.
 *
 * <p>A write is strong when it goes to a single object of which the frame knows that it is one; it
 * kills what was known through the field's accessor, and teaches that the field equals what was
 * written.
 */
final class Places {

  /** The field under which an object keeps the addresses it was given. */
  static final String ADDRESS = "@address";

  private static final int MAX_INSIDE = 4;

  private final ClassHierarchy hierarchy;
  private final Models models;
  private final Carriers carriers;
  private final FieldMedia fieldMedia;
  private final Map<AbstractObject, Origin.Source> origins = new LinkedHashMap<>();

  Places(Universe universe) {
    this.hierarchy = universe.hierarchy();
    this.models = universe.models();
    this.carriers = universe.carriers();
    this.fieldMedia = universe.fieldMedia();
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

  // Reading

  /** What the field holds; {@code declared} is its static type where the reader knows it. */
  Value readField(State state, Value base, String field, TypeRef declared) {
    Value read = Value.BOTTOM;
    for (AbstractObject object : base.objects()) {
      read = read.join(fieldOf(state.heap(), object, field, declared));
    }
    if (base.objects().isEmpty()) {
      read = byType(declared, null, null);
    }
    String name = Path.isElement(field) ? Path.ELEMENT : field;
    if (carriesItsContent(base) && carriers.canCarry(declared, name, holder(base))) {
      boolean media = models.mediaType(declared).isPresent();
      if (!media) {
        read = read.plusTokens(derived(sources(base), base.term()));
      }
    }
    if (read.term() == null && !name.equals(Path.ELEMENT)) {
      read = read.withTerm(Term.access(base.term(), field));
    }
    return fieldMedia.read(base, name, read, originOf(base));
  }

  private Origin.@Nullable Source originOf(Value base) {
    for (AbstractObject object : base.objects()) {
      Origin.Source origin = originOf(object);
      if (origin != null) {
        return origin;
      }
    }
    return null;
  }

  private static String holder(Value base) {
    return base.objects().isEmpty() ? "?" : base.objects().iterator().next().type().name();
  }

  private static boolean carriesItsContent(Value base) {
    return !base.tokens().isEmpty()
        && (base.objects().isEmpty()
            || base.objects().stream().anyMatch(object -> !object.isFresh()));
  }

  /** The source tokens, and the inputs' ones that no finer path replaces. */
  private Tokens sources(Value base) {
    boolean finer = base.objects().stream().anyMatch(this::isSplit);
    return base.tokens()
        .map((token, licences) -> token.isInput() && finer ? null : Map.entry(token, licences));
  }

  /**
   * Whether the media below an input is told apart by path; that inside one media object is not.
   */
  private boolean isSplit(AbstractObject object) {
    return object instanceof AbstractObject.Input && models.mediaType(object.type()).isEmpty();
  }

  Value fieldOf(Heap heap, AbstractObject object, String field, TypeRef declared) {
    if (!Path.isElement(field)) {
      return ownField(heap, object, field, declared);
    }
    Value anywhere = ownField(heap, object, Path.ELEMENT, declared);
    return object.isFresh() ? anywhere.join(Slots.under(heap, object, field)) : anywhere;
  }

  private Value ownField(Heap heap, AbstractObject object, String field, TypeRef declared) {
    Value stored = heap.get(object, field);
    return stored != null ? stored : initial(object, field, declared);
  }

  /** What the field held before the frame wrote it. */
  Value initial(AbstractObject object, String field) {
    return initial(object, field, TypeRef.UNKNOWN);
  }

  private Value initial(AbstractObject object, String field, TypeRef declared) {
    TypeRef type = typeOf(object, field, declared);
    if (object instanceof AbstractObject.Function function && function.site() < 0) {
      return input(Path.parameter(-1 - function.site()), field, type);
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
      return inputValue(path, type, null);
    }
    Term term = field.equals(Path.ELEMENT) ? null : Term.access(termOf(path), field);
    return inputValue(further, type, term);
  }

  private static @Nullable Term termOf(Path path) {
    Term term = path.root() >= 0 ? new Term.Parameter(path.root()) : null;
    for (String step : path.steps()) {
      term = step.equals(Path.ELEMENT) ? null : Term.access(term, step);
    }
    return term;
  }

  /** The value that the frame's callers have at this path. */
  Value inputValue(Path path, TypeRef type, @Nullable Term term) {
    Tokens tokens = Tokens.NONE;
    if (carriers.canCarry(type)) {
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

  private TypeRef typeOf(AbstractObject object, String field, TypeRef declared) {
    if (!declared.isUnknown()) {
      return declared;
    }
    TypeRef holder = object.type();
    if (field.equals(Path.ELEMENT)) {
      return elementType(holder);
    }
    return hierarchy
        .type(holder.name())
        .flatMap(type -> fieldIn(type, field))
        .map(FieldInfo::type)
        .orElse(TypeRef.UNKNOWN);
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

  /** Media that has left the value {@code carrier} for another value. */
  Tokens derived(Tokens tokens, @Nullable Term carrier) {
    return tokens.map(
        (token, licences) -> Map.entry(token.with(token.subject().rooted(carrier)), licences));
  }

  // Writing

  void writeField(State state, Value base, String field, Value value) {
    boolean strong = isSingle(base);
    forget(state, base, field);
    Heap heap = state.heap();
    for (AbstractObject object : base.objects()) {
      Value old = fieldOf(heap, object, field, TypeRef.UNKNOWN);
      heap = heap.with(object, field, strong ? value : old.join(value));
    }
    state.setHeap(heap);
    Term place = Term.access(base.term(), field);
    if (!strong || place == null || value.term() == null || value.term().mentions(place)) {
      return;
    }
    if (value.term() instanceof Term.Constant constant) {
      state.assume(place, new Answer.Is(constant.value()));
    } else {
      state.alias(value.term(), place);
      state.addFacts(Facts.NONE.with(new Fact.Equal(place, value.term())));
    }
  }

  /** Notes a constant address that an object was given. */
  void holdAddress(State state, Value holder, Constants address) {
    Heap heap = state.heap();
    for (AbstractObject object : holder.objects()) {
      Value old = heap.get(object, ADDRESS);
      Value held = new Value(null, Tokens.NONE, Set.of(), address);
      heap = heap.with(object, ADDRESS, old == null ? held : old.join(held));
    }
    state.setHeap(heap);
  }

  /** Adds to what a container may hold anywhere. */
  void addElement(State state, Value container, Value element) {
    putElement(state, container, Path.ELEMENT, element);
  }

  /** Puts an element into a slot of {@link Slots#of}; what a single object held there is gone. */
  void putElement(State state, Value container, String slot, Value element) {
    Heap heap = state.heap();
    Set<AbstractObject> objects = Wrappers.unwrapped(heap, container);
    boolean single = objects.size() == 1 && isSingle(container);
    Value added = element.withTerm(null);
    for (AbstractObject object : objects) {
      String field = Slots.writable(heap, object, slot);
      boolean replaces = single && !field.equals(Path.ELEMENT);
      Value old = ownField(heap, object, field, TypeRef.UNKNOWN);
      heap = heap.with(object, field, replaces ? added : old.join(added));
    }
    state.setHeap(heap);
    Term changed = container.term();
    if (changed != null) {
      forgetReads(state, changed);
      state.setFacts(state.facts().filter((fact, sites) -> !Containers.isAbout(fact, changed)));
    }
  }

  /** Forgets what calls on the object told: its content has changed. */
  static void forgetReads(State state, Term object) {
    state.killFacts(Gone.readFrom(object, access -> access.accessor().endsWith("()")));
  }

  private void forget(State state, Value base, String field) {
    boolean ownOnly = base.term() != null && allFresh(base);
    state.killFacts(Gone.readBy(field, access -> !ownOnly || access.base().equals(base.term())));
    Term place = Term.access(base.term(), field);
    if (place != null) {
      state.forget(Gone.term(place));
    }
  }

  private static boolean allFresh(Value base) {
    return !base.objects().isEmpty() && base.objects().stream().allMatch(AbstractObject::isFresh);
  }

  /** Whether the value is one object, and the object stands for no other one. */
  static boolean isSingle(Value base) {
    if (base.objects().size() != 1) {
      return false;
    }
    AbstractObject object = base.objects().iterator().next();
    return !(object instanceof AbstractObject.Older)
        && !(object instanceof AbstractObject.FromCall made && made.isMany())
        && !(object instanceof AbstractObject.Input input
            && input.path().steps().contains(Path.ELEMENT))
        && !(object instanceof AbstractObject.Inside);
  }

  /**
   * Makes room for a new object of a place: what the place made before becomes one older object.
   */
  static void renew(State state, AbstractObject recent) {
    if (!state.heap().has(recent)) {
      state.setHeap(state.heap().with(recent));
      return;
    }
    AbstractObject older = new AbstractObject.Older(recent);
    state.setHeap(state.heap().merge(recent, older));
    state.mapValues(recent.mark(), value -> renamed(value, recent, older));
    state.setHeap(state.heap().with(recent));
  }

  /** The value after {@link #renew}: what it knew as the recent object is an older one now. */
  static Value aged(Value value, AbstractObject recent) {
    return renamed(value, recent, new AbstractObject.Older(recent));
  }

  private static Value renamed(Value value, AbstractObject from, AbstractObject to) {
    if (!value.objects().contains(from)) {
      return value;
    }
    Set<AbstractObject> objects = new LinkedHashSet<>();
    value.objects().forEach(object -> objects.add(object.equals(from) ? to : object));
    return new Value(value.term(), value.tokens(), objects, value.constants());
  }
}
