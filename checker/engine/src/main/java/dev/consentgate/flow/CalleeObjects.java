package dev.consentgate.flow;

import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Heap;
import dev.consentgate.value.Value;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names that a caller gives to the objects that its callee made: by the call site and the
 * callee's own name.
 *
 * <p>In a frame that knows more than {@link #MAX_OBJECTS} objects, those that already stand for
 * several ones of a callee are told apart by their type alone; they are pooled, never renewed.
 */
final class CalleeObjects {

  /** Objects of one frame that are told apart by where they were made. */
  static final int MAX_OBJECTS = 96;

  private static final int POOL = -1;

  private final int site;
  private final boolean crowded;

  CalleeObjects(int site, Heap heap) {
    this.site = site;
    this.crowded = heap.size() > MAX_OBJECTS;
  }

  /** Those of the summary, but for the pooled ones. */
  Set<AbstractObject> renewed(Summary summary) {
    Set<AbstractObject> made = new LinkedHashSet<>();
    for (AbstractObject object : summary.objects()) {
      if (object instanceof AbstractObject.FromCall from && !isPooled(from)) {
        made.add(of(from));
      } else if (object instanceof AbstractObject.Function function && !function.isGiven()) {
        made.add(of(function));
      }
    }
    return made;
  }

  AbstractObject of(AbstractObject.Function function) {
    return new AbstractObject.Function(site, function.path(), function.body(), function.type());
  }

  AbstractObject of(AbstractObject.FromCall made) {
    return isPooled(made)
        ? new AbstractObject.FromCall(
            POOL, AbstractObject.MANY, made.type(), made.isExact(), made.isFresh())
        : new AbstractObject.FromCall(
            site, made.path(), made.type(), made.isExact(), made.isFresh());
  }

  private boolean isPooled(AbstractObject.FromCall made) {
    return crowded && made.isMany();
  }

  /** The heap in which the object has these fields; a pooled one has its others as well. */
  static Heap filled(Heap heap, AbstractObject object, Map<String, Value> fields) {
    if (!(object instanceof AbstractObject.FromCall made) || made.site() != POOL) {
      return heap.with(object, fields);
    }
    Heap filled = heap.with(object);
    for (Map.Entry<String, Value> field : fields.entrySet()) {
      Value old = filled.get(object, field.getKey());
      Value both = old == null ? field.getValue() : old.join(field.getValue());
      filled = filled.with(object, field.getKey(), both);
    }
    return filled;
  }
}
