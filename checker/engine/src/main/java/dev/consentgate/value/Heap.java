package dev.consentgate.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the fields and elements of abstract objects hold: an immutable map, joined pointwise.
 *
 * <p>A field without an entry still holds what it held when the frame first saw the object; the
 * caller of {@link #join} knows that value.
 */
public final class Heap {

  public static final Heap EMPTY = new Heap(Map.of());

  private final Map<AbstractObject, Map<String, Value>> objects;

  private Heap(Map<AbstractObject, Map<String, Value>> objects) {
    this.objects = objects;
  }

  public @Nullable Value get(AbstractObject object, String field) {
    Map<String, Value> fields = objects.get(object);
    return fields == null ? null : fields.get(field);
  }

  public boolean has(AbstractObject object) {
    return objects.containsKey(object);
  }

  public Set<AbstractObject> objects() {
    return Collections.unmodifiableSet(objects.keySet());
  }

  public Map<String, Value> fields(AbstractObject object) {
    return Collections.unmodifiableMap(objects.getOrDefault(object, Map.of()));
  }

  public Heap with(AbstractObject object, String field, Value value) {
    if (value.equals(get(object, field))) {
      return this;
    }
    Map<String, Value> fields = new LinkedHashMap<>(objects.getOrDefault(object, Map.of()));
    fields.put(field, value);
    return with(object, fields);
  }

  /** The heap with the object present, without entries if it is new. */
  public Heap with(AbstractObject object) {
    return has(object) ? this : with(object, Map.of());
  }

  /** The heap with exactly these fields for the object. */
  public Heap with(AbstractObject object, Map<String, Value> fields) {
    Map<AbstractObject, Map<String, Value>> copy = new LinkedHashMap<>(objects);
    copy.put(object, fields);
    return new Heap(copy);
  }

  /**
   * The join. An object that only one side knows keeps its fields; a field that only one side has
   * is joined with its initial value.
   */
  public Heap join(Heap other, BiFunction<AbstractObject, String, Value> initial) {
    if (this == other) {
      return this;
    }
    Map<AbstractObject, Map<String, Value>> joined = new LinkedHashMap<>(objects);
    other.objects.forEach(
        (object, fields) ->
            joined.merge(object, fields, (left, right) -> join(object, left, right, initial)));
    return new Heap(joined);
  }

  private static Map<String, Value> join(
      AbstractObject object,
      Map<String, Value> left,
      Map<String, Value> right,
      BiFunction<AbstractObject, String, Value> initial) {
    if (left.equals(right)) {
      return left;
    }
    Map<String, Value> joined = new LinkedHashMap<>(left);
    left.forEach(
        (field, value) -> {
          if (!right.containsKey(field)) {
            joined.put(field, value.join(initial.apply(object, field)));
          }
        });
    right.forEach(
        (field, value) -> {
          Value old = left.get(field);
          joined.put(field, (old == null ? initial.apply(object, field) : old).join(value));
        });
    return joined;
  }

  /** Every value changed; what does not change is shared. */
  public Heap map(UnaryOperator<Value> change) {
    Map<AbstractObject, Map<String, Value>> copy = null;
    for (Map.Entry<AbstractObject, Map<String, Value>> entry : objects.entrySet()) {
      Map<String, Value> changed = changed(entry.getValue(), change);
      if (changed != entry.getValue()) {
        copy = copy == null ? new LinkedHashMap<>(objects) : copy;
        copy.put(entry.getKey(), changed);
      }
    }
    return copy == null ? this : new Heap(copy);
  }

  private static Map<String, Value> changed(
      Map<String, Value> fields, UnaryOperator<Value> change) {
    Map<String, Value> copy = null;
    for (Map.Entry<String, Value> field : fields.entrySet()) {
      Value changed = change.apply(field.getValue());
      if (changed != field.getValue() && !changed.equals(field.getValue())) {
        copy = copy == null ? new LinkedHashMap<>(fields) : copy;
        copy.put(field.getKey(), changed);
      }
    }
    return copy == null ? fields : copy;
  }

  /** The heap in which {@code from} has become part of {@code to}. */
  public Heap merge(AbstractObject from, AbstractObject to) {
    Map<AbstractObject, Map<String, Value>> copy = new LinkedHashMap<>(objects);
    Map<String, Value> fields = copy.remove(from);
    Map<String, Value> merged = new LinkedHashMap<>(copy.getOrDefault(to, Map.of()));
    if (fields != null) {
      fields.forEach((field, value) -> merged.merge(field, value, Value::join));
    }
    copy.put(to, merged);
    return new Heap(copy);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Heap heap && objects.equals(heap.objects);
  }

  @Override
  public int hashCode() {
    return objects.hashCode();
  }

  @Override
  public String toString() {
    return objects.toString();
  }
}
