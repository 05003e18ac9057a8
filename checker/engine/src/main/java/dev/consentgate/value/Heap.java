package dev.consentgate.value;

import static java.util.Objects.requireNonNull;

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

  public static final Heap EMPTY = new Heap(SharedMap.empty());

  private final SharedMap<AbstractObject, SharedMap<String, Value>> objects;

  private Heap(SharedMap<AbstractObject, SharedMap<String, Value>> objects) {
    this.objects = objects;
  }

  public @Nullable Value get(AbstractObject object, String field) {
    SharedMap<String, Value> fields = objects.get(object);
    return fields == null ? null : fields.get(field);
  }

  public boolean has(AbstractObject object) {
    return objects.containsKey(object);
  }

  /** The objects in an order that is the same in every run. */
  public Set<AbstractObject> objects() {
    return objects.keySet();
  }

  public Map<String, Value> fields(AbstractObject object) {
    return shared(object);
  }

  private SharedMap<String, Value> shared(AbstractObject object) {
    SharedMap<String, Value> fields = objects.get(object);
    return fields == null ? SharedMap.empty() : fields;
  }

  public Heap with(AbstractObject object, String field, Value value) {
    SharedMap<String, Value> fields = shared(object);
    return value.equals(fields.get(field))
        ? this
        : of(objects.with(object, fields.with(field, value)));
  }

  /** How many objects are known. */
  public int size() {
    return objects.size();
  }

  /** The heap with the object present, without entries if it is new. */
  public Heap with(AbstractObject object) {
    return has(object) ? this : of(objects.with(object, SharedMap.empty()));
  }

  /** The heap with exactly these fields for the object. */
  public Heap with(AbstractObject object, Map<String, Value> fields) {
    SharedMap<String, Value> all = SharedMap.empty();
    for (Map.Entry<String, Value> field : fields.entrySet()) {
      all = all.with(field.getKey(), field.getValue());
    }
    return of(objects.with(object, all));
  }

  private Heap of(SharedMap<AbstractObject, SharedMap<String, Value>> changed) {
    return changed == objects ? this : new Heap(changed);
  }

  /**
   * The join. An object that only one side knows keeps its fields if a frame made it; any other
   * field that only one side has is joined with its initial value.
   */
  public Heap join(Heap other, BiFunction<AbstractObject, String, Value> initial) {
    return of(
        objects.union(
            other.objects,
            (object, left, right) -> {
              if (left == null || right == null) {
                SharedMap<String, Value> only = requireNonNull(left == null ? right : left);
                return object instanceof AbstractObject.Input
                    ? withInitial(object, only, initial)
                    : only;
              }
              return left.union(
                  right,
                  (field, one, two) ->
                      (one == null ? initial.apply(object, field) : one)
                          .join(two == null ? initial.apply(object, field) : two));
            }));
  }

  private static SharedMap<String, Value> withInitial(
      AbstractObject object,
      SharedMap<String, Value> fields,
      BiFunction<AbstractObject, String, Value> initial) {
    SharedMap<String, Value> joined = fields;
    for (Map.Entry<String, Value> field : fields.entrySet()) {
      Value before = initial.apply(object, field.getKey());
      joined = joined.with(field.getKey(), field.getValue().join(before));
    }
    return joined;
  }

  /** Every value that bears one of the marks changed; what does not change is shared. */
  public Heap map(long marks, UnaryOperator<Value> change) {
    return of(objects.map(marks, fields -> fields.map(marks, change)));
  }

  /** The heap in which {@code from} has become part of {@code to}. */
  public Heap merge(AbstractObject from, AbstractObject to) {
    SharedMap<String, Value> merged =
        shared(to)
            .union(
                shared(from),
                (field, left, right) ->
                    left == null || right == null
                        ? requireNonNull(left == null ? right : left)
                        : left.join(right));
    return of(objects.without(from).with(to, merged));
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
