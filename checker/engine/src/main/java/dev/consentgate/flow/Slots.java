package dev.consentgate.flow;

import dev.consentgate.program.EnumConstant;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Heap;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields in which an object that a frame made keeps its elements under constant keys, beside
 * {@link Path#ELEMENT}, which keeps those that may stand under any key.
 *
 * <p>What stands under a key is in the key's own field or in {@link Path#ELEMENT}; an absent field
 * holds nothing. Keys that differ only in their case are written apart and read together, since
 * some maps take them for one.
 */
final class Slots {

  /** The field of an object whose elements nobody may tell apart any more. */
  private static final String MINGLED = "@mingled";

  /** The field in which an ordered object keeps the number of its elements, while it is known. */
  private static final String SIZE = "@size";

  private static final String MOVING = "[^";

  /** Where a map keeps its keys, which are no elements of it. */
  private static final String KEYS = MOVING + "keys]";

  private static final int MAX_SLOTS = 8;
  private static final int MAX_KEY = 60;

  private Slots() {}

  /** The field for the key; {@link Path#ELEMENT} when it is no constant that has one. */
  static String of(Value key) {
    Constants constants = key.constants();
    Object constant = constants.isSingle() ? constants.single() : null;
    if (constant instanceof String text && text.length() <= MAX_KEY) {
      return "[\"" + text + "\"]";
    }
    if (constant instanceof Boolean answer) {
      return "[" + answer + "]";
    }
    if (constant instanceof EnumConstant value) {
      return "[" + value.name() + "]";
    }
    return constant instanceof Integer index ? "[" + index + "]" : Path.ELEMENT;
  }

  /** The field for the place that moves with the size: {@code first}, {@code last}, {@code end}. */
  static String at(String place) {
    return MOVING + place + "]";
  }

  private static String at(int index) {
    return "[" + index + "]";
  }

  /** How many elements the value has, if it is one object and that is known. */
  static @Nullable Integer size(Heap heap, Value container) {
    boolean single = container.objects().size() == 1;
    return single ? size(heap, container.objects().iterator().next()) : null;
  }

  /** An object that the frame made and put nothing into is empty. */
  private static @Nullable Integer size(Heap heap, AbstractObject object) {
    Value known = heap.get(object, SIZE);
    if (known != null) {
      Object size = known.constants().isSingle() ? known.constants().single() : null;
      return size instanceof Integer number ? number : null;
    }
    boolean isEmpty =
        canTellApart(object)
            && heap.has(object)
            && heap.fields(object).keySet().stream().noneMatch(Slots::isContent);
    return isEmpty ? 0 : null;
  }

  private static boolean isContent(String field) {
    return Path.isElement(field) || field.equals(MINGLED) || field.equals(Wrappers.WRAPPED);
  }

  private static boolean canTellApart(AbstractObject object) {
    return object.isFresh() && !(object instanceof AbstractObject.Function);
  }

  /** The index of a place in an object, if it has a known one. */
  private static @Nullable Integer index(Heap heap, AbstractObject object, String slot) {
    Integer size = size(heap, object);
    if (size == null) {
      return null;
    }
    if (slot.startsWith(MOVING)) {
      return slot.equals(at("first")) ? 0 : slot.equals(at("last")) ? size - 1 : size;
    }
    for (int i = 0; i <= size; i++) {
      if (slot.equals(at(i))) {
        return i;
      }
    }
    return null;
  }

  private static String resolved(Heap heap, AbstractObject object, String slot) {
    if (!slot.startsWith(MOVING) || slot.equals(KEYS)) {
      return slot;
    }
    Integer index = index(heap, object, slot);
    return index == null ? Path.ELEMENT : at(index);
  }

  /** Whether the field holds the element under one key. */
  static boolean isSlot(String field) {
    return Path.isElement(field) && !field.equals(Path.ELEMENT) && !field.equals(KEYS);
  }

  static boolean isKeys(String field) {
    return field.equals(KEYS);
  }

  /** Whether elements of the object under constant keys have fields of their own. */
  static boolean hasSlots(Heap heap, AbstractObject object) {
    boolean known = canTellApart(object) || object instanceof AbstractObject.Input;
    return known && heap.get(object, MINGLED) == null;
  }

  /** What the object holds under this key, or under all of them for {@link Path#ELEMENT}. */
  static Value under(Heap heap, AbstractObject object, String slot) {
    String wanted = resolved(heap, object, slot);
    Value found = Value.BOTTOM;
    for (Map.Entry<String, Value> field : heap.fields(object).entrySet()) {
      boolean meant = wanted.equals(Path.ELEMENT) || field.getKey().equalsIgnoreCase(wanted);
      if (isSlot(field.getKey()) && meant) {
        found = found.join(field.getValue());
      }
    }
    boolean untouched = found.equals(Value.BOTTOM) && isSlot(wanted);
    return untouched && object.isFresh() && object.type().isArray() ? Value.PLAIN : found;
  }

  /** The field into which the object takes what is put under this key. */
  static String writable(Heap heap, AbstractObject object, String place) {
    String slot = resolved(heap, object, place);
    if (!isSlot(slot) || heap.get(object, slot) != null) {
      return slot;
    }
    if (!hasSlots(heap, object)) {
      return Path.ELEMENT;
    }
    long slots = heap.fields(object).keySet().stream().filter(Slots::isSlot).count();
    return slots < MAX_SLOTS ? slot : Path.ELEMENT;
  }

  /**
   * Forgets where things stand in the objects that the values reach: a callee may have moved them,
   * or keep a view of them.
   */
  static void mingle(State state, List<Value> values) {
    Set<AbstractObject> seen = new LinkedHashSet<>();
    Deque<AbstractObject> open = new ArrayDeque<>();
    values.forEach(value -> open.addAll(value.objects()));
    while (!open.isEmpty()) {
      AbstractObject object = open.poll();
      if (object.isFresh() && seen.add(object)) {
        for (Value part : state.heap().fields(object).values()) {
          open.addAll(part.objects());
        }
        state.setHeap(mingled(state.heap(), object));
      }
    }
  }

  /**
   * The heap in which the object's elements stand anywhere.
   *
   * @param elements all that a caller's object may hold
   */
  static Heap disordered(Heap heap, AbstractObject object, Value elements) {
    if (object instanceof AbstractObject.Input) {
      boolean split = heap.fields(object).keySet().stream().anyMatch(Slots::isSlot);
      Heap whole = split ? mingled(heap.with(object, Path.ELEMENT, elements), object) : heap;
      return whole.with(object, MINGLED, Value.PLAIN);
    }
    return object.isFresh() ? mingled(heap, object) : heap;
  }

  /** Whether a callee notes by this field that it has moved what its caller's object holds. */
  static boolean isDisorder(String field) {
    return field.equals(MINGLED);
  }

  /** The heap in which the object, if it had a known size, has it no longer. */
  static Heap resized(Heap heap, AbstractObject object) {
    return heap.get(object, SIZE) == null ? heap : heap.with(object, SIZE, Value.PLAIN);
  }

  /** The heap with the element at its place and what stood there moved up; null if not known. */
  static @Nullable Heap inserted(Heap heap, AbstractObject object, String slot, Value element) {
    Integer size = size(heap, object);
    Integer index = index(heap, object, slot);
    if (size == null || index == null || size >= MAX_SLOTS) {
      return null;
    }
    Map<String, Value> fields = new LinkedHashMap<>(heap.fields(object));
    for (int i = size; i > index; i--) {
      move(fields, i - 1, i);
    }
    fields.put(at(index), element);
    fields.put(SIZE, count(size + 1));
    return heap.with(object, fields);
  }

  /** The heap without the element at the place and with what stood behind moved down. */
  static @Nullable Heap removed(Heap heap, AbstractObject object, String slot) {
    Integer size = size(heap, object);
    Integer index = index(heap, object, slot);
    if (size == null || index == null || index < 0 || index >= size) {
      return null;
    }
    Map<String, Value> fields = new LinkedHashMap<>(heap.fields(object));
    for (int i = index; i < size - 1; i++) {
      move(fields, i + 1, i);
    }
    fields.remove(at(size - 1));
    fields.put(SIZE, count(size - 1));
    return heap.with(object, fields);
  }

  private static void move(Map<String, Value> fields, int from, int to) {
    Value moved = fields.get(at(from));
    if (moved == null) {
      fields.remove(at(to));
    } else {
      fields.put(at(to), moved);
    }
  }

  private static Value count(int size) {
    return Value.PLAIN.withConstants(Constants.of(size));
  }

  /** The heap without the element under the key, or without any of the object. */
  static Heap cleared(Heap heap, AbstractObject object, String slot) {
    if (!canTellApart(object)) {
      boolean keyed = isSlot(slot) && hasSlots(heap, object);
      return keyed ? heap.with(object, slot, Value.PLAIN) : heap;
    }
    Map<String, Value> fields = new LinkedHashMap<>(heap.fields(object));
    if (slot.equals(Path.ELEMENT)) {
      fields
          .keySet()
          .removeIf(field -> Path.isElement(field) || field.equals(MINGLED) || field.equals(SIZE));
    } else {
      fields.remove(slot);
    }
    return heap.with(object, fields);
  }

  /** The heap in which any element of the object may stand under any key, for good. */
  private static Heap mingled(Heap heap, AbstractObject object) {
    Map<String, Value> fields = heap.fields(object);
    boolean split = fields.keySet().stream().anyMatch(Slots::isSlot);
    boolean plain = object.type().isArray() && object.type().elementType().isPrimitive();
    if (!split && (plain || fields.containsKey(MINGLED) || !heap.has(object))) {
      return heap;
    }
    Map<String, Value> changed = new LinkedHashMap<>();
    Value elements = Value.BOTTOM;
    for (Map.Entry<String, Value> field : fields.entrySet()) {
      if (Path.isElement(field.getKey()) && !isKeys(field.getKey())) {
        elements = elements.join(field.getValue());
      } else if (!field.getKey().equals(SIZE)) {
        changed.put(field.getKey(), field.getValue());
      }
    }
    if (!elements.equals(Value.BOTTOM)) {
      changed.put(Path.ELEMENT, elements);
    }
    changed.put(MINGLED, Value.PLAIN);
    return heap.with(object, changed);
  }

  /** The elements of an object, under whatever key. */
  static Value elements(Heap heap, AbstractObject object) {
    Value anywhere = heap.get(object, Path.ELEMENT);
    Value found = under(heap, object, Path.ELEMENT);
    return anywhere == null ? found : anywhere.join(found);
  }
}
