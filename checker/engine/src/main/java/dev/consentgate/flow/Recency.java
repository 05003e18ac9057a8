package dev.consentgate.flow;

import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The recency abstraction: of the objects that one place in the code makes, the last one is kept
 * apart from all older ones, which share one abstract object.
 *
 * <p>Source: Balakrishnan and Reps, "Recency-Abstraction for Heap-Allocated Storage", SAS 2006.
 */
final class Recency {

  private Recency() {}

  /** Whether the value is one object, and the object stands for no other one. */
  static boolean isSingle(Value base) {
    if (base.objects().size() != 1) {
      return false;
    }
    AbstractObject object = base.objects().iterator().next();
    return !(object instanceof AbstractObject.Older)
        && !(object instanceof AbstractObject.FromCall made && made.isMany())
        && !(object instanceof AbstractObject.Input input
            && input.path().steps().stream().anyMatch(Path::isElement))
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
