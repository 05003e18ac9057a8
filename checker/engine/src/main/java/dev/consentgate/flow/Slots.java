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
    if (constant instanceof EnumConstant value) {
      return "[" + value.name() + "]";
    }
    return constant instanceof Integer index ? "[" + index + "]" : Path.ELEMENT;
  }

  private static boolean isSlot(String field) {
    return Path.isElement(field) && !field.equals(Path.ELEMENT);
  }

  /** What the object holds under this key, or under all of them for {@link Path#ELEMENT}. */
  static Value under(Heap heap, AbstractObject object, String wanted) {
    Value found = Value.BOTTOM;
    for (Map.Entry<String, Value> field : heap.fields(object).entrySet()) {
      boolean meant = wanted.equals(Path.ELEMENT) || field.getKey().equalsIgnoreCase(wanted);
      if (isSlot(field.getKey()) && meant) {
        found = found.join(field.getValue());
      }
    }
    boolean untouched = found.equals(Value.BOTTOM) && isSlot(wanted);
    return untouched && object.type().isArray() ? Value.PLAIN : found;
  }

  /** The field into which the object takes what is put under this key. */
  static String writable(Heap heap, AbstractObject object, String slot) {
    if (!isSlot(slot) || heap.get(object, slot) != null) {
      return slot;
    }
    boolean apart = object.isFresh() && !(object instanceof AbstractObject.Function);
    if (!apart || heap.get(object, MINGLED) != null) {
      return Path.ELEMENT;
    }
    long slots = heap.fields(object).keySet().stream().filter(Slots::isSlot).count();
    return slots < MAX_SLOTS ? slot : Path.ELEMENT;
  }

  /**
   * Forgets where things stand in the objects that the values reach: a callee may have moved them,
   * or keep a view of them.
   */
  static void mingle(State state, List<Value> values, boolean arraysOnly) {
    Set<AbstractObject> seen = new LinkedHashSet<>();
    Deque<AbstractObject> open = new ArrayDeque<>();
    values.forEach(value -> open.addAll(value.objects()));
    while (!open.isEmpty()) {
      AbstractObject object = open.poll();
      if (object.isFresh() && seen.add(object)) {
        for (Value part : state.heap().fields(object).values()) {
          open.addAll(part.objects());
        }
        if (object.type().isArray() || !arraysOnly) {
          state.setHeap(mingled(state.heap(), object));
        }
      }
    }
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
      if (Path.isElement(field.getKey())) {
        elements = elements.join(field.getValue());
      } else {
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
