package dev.consentgate.flow;

import dev.consentgate.program.EnumConstant;
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
import dev.consentgate.value.Outdating;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes of fields and elements in one frame.
 *
 * <p>A write is strong when it goes to a single object of which the frame knows that it is one; it
 * kills what was known through the field's accessor, and teaches that the field equals what was
 * written.
 */
final class Places {

  /** Begins the fields in which the analysis keeps notes of its own. */
  static final String NOTE = "@";

  /** The field under which an object keeps the addresses it was given. */
  static final String ADDRESS = "@address";

  private final InitialValues initials;
  private final Models models;
  private final Carriers carriers;
  private final FieldMedia fieldMedia;
  private final ConstantContents contents;

  /** The instruction at hand: names for what was read before it are its own. */
  private int point;

  Places(Universe universe, Context context) {
    this.contents = universe.constantContents();
    this.initials = new InitialValues(universe, context);
    this.models = universe.models();
    this.carriers = universe.carriers();
    this.fieldMedia = universe.fieldMedia();
  }

  /** The values of what the frame has not written. */
  InitialValues initials() {
    return initials;
  }

  /** Says which instruction is at hand. */
  void at(int instruction) {
    point = instruction;
  }

  // Reading

  /** What the field holds; {@code declared} is its static type where the reader knows it. */
  Value readField(State state, Value base, String field, TypeRef declared) {
    if (base.constants().isSingle() && base.constants().single() instanceof EnumConstant constant) {
      Value known = contents.ofConstant(constant, field);
      if (known != null) {
        return known;
      }
    }
    Value read = Value.BOTTOM;
    for (AbstractObject object : base.objects()) {
      read = read.join(fieldOf(state.heap(), object, field, declared));
    }
    if (base.objects().isEmpty()) {
      read = initials.byType(declared, null, null);
    }
    String name = Slots.isKeys(field) ? "key" : Path.isElement(field) ? Path.ELEMENT : field;
    boolean part = Path.isElement(field) && declared.isPrimitive();
    if ((part || carriesItsContent(base)) && canCarry(declared, name, base)) {
      boolean media = models.mediaType(declared).isPresent();
      if (!media) {
        read = read.plusTokens(derived(sources(base), base.term()));
      }
    }
    if (read.term() == null && !Path.isElement(field)) {
      read = read.withTerm(Term.access(base.term(), field));
    }
    return fieldMedia.read(base, name, read, originOf(base));
  }

  private boolean canCarry(TypeRef type, String member, Value base) {
    return member.equals(Path.ELEMENT) && type.isPrimitive()
        ? carriers.canCarryAsElement(type)
        : carriers.canCarry(type, member, holder(base));
  }

  private Origin.@Nullable Source originOf(Value base) {
    for (AbstractObject object : base.objects()) {
      Origin.Source origin = initials.originOf(object);
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
    boolean finer = base.objects().stream().anyMatch(initials::isSplit);
    return base.tokens()
        .map((token, licences) -> token.isInput() && finer ? null : Map.entry(token, licences));
  }

  Value fieldOf(Heap heap, AbstractObject object, String field, TypeRef declared) {
    if (!Path.isElement(field) || Slots.isKeys(field)) {
      return ownField(heap, object, field, declared);
    }
    if (object.isFresh()) {
      Value anywhere = ownField(heap, object, Path.ELEMENT, declared);
      return anywhere.join(Slots.under(heap, object, field));
    }
    return ofCaller(heap, object, field, declared);
  }

  /** What an object of a caller has under a key: what the frame put there, or what was there. */
  private Value ofCaller(Heap heap, AbstractObject object, String field, TypeRef declared) {
    Value written = Slots.under(heap, object, field);
    Value anywhere = heap.get(object, Path.ELEMENT);
    boolean apart = Slots.isSlot(field) && Slots.hasSlots(heap, object);
    if (apart && anywhere == null) {
      return written.equals(Value.BOTTOM) ? initials.of(object, field, declared) : written;
    }
    return ownField(heap, object, Path.ELEMENT, declared).join(written);
  }

  private Value ownField(Heap heap, AbstractObject object, String field, TypeRef declared) {
    Value stored = heap.get(object, field);
    return stored != null ? stored : initials.of(object, field, declared);
  }

  /** Media that has left the value {@code carrier} for another value. */
  Tokens derived(Tokens tokens, @Nullable Term carrier) {
    return tokens.map(
        (token, licences) -> Map.entry(token.with(token.subject().rooted(carrier)), licences));
  }

  // Writing

  void writeField(State state, Value base, String field, Value value) {
    boolean strong = Recency.isSingle(base);
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
    boolean single = objects.size() == 1 && Recency.isSingle(container);
    Value added = element.withTerm(null);
    for (AbstractObject object : objects) {
      String field = Slots.writable(heap, object, slot);
      boolean replaces = single && Slots.isSlot(field);
      Value old = ownField(heap, object, field, TypeRef.UNKNOWN);
      heap = heap.with(object, field, replaces ? added : old.join(added));
      heap = field.equals(Path.ELEMENT) ? Slots.resized(heap, object) : heap;
    }
    state.setHeap(heap);
    noteAdded(state, container, element, !slot.equals(Path.ELEMENT));
  }

  /**
   * Keeps of what was known of the elements, all of them, what is known of the new one as well.
   *
   * @param replaces whether it may stand where another one stood
   */
  void noteAdded(State state, Value container, Value element, boolean replaces) {
    Term changed = container.term();
    if (changed != null) {
      Facts known = Containers.afterAdding(state.facts(), changed, element);
      Term empty = Term.access(Containers.whole(changed), Term.IS_EMPTY);
      boolean counted = empty != null && state.knowsOf(empty);
      forgetReads(state, changed);
      state.setFacts(
          state.facts().filter((fact, sites) -> !Containers.isAbout(fact, changed, replaces)));
      if (counted && empty != null) {
        state.assume(empty, Answer.FALSE);
      }
      state.addFacts(known);
    }
  }

  /** Forgets what calls on the object told: its content has changed. */
  void forgetReads(State state, Term object) {
    int here = point;
    Outdating.apply(
        state,
        Gone.readFrom(object, access -> access.accessor().endsWith("()")),
        read -> new Term.Defined(3_000_000 + (31 * here + read.hashCode() & 0xFFFFFFF), ""));
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
}
