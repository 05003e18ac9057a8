package dev.consentgate.flow;

import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Heap;
import dev.consentgate.value.State;
import dev.consentgate.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Objects made around another one, such as a compressing stream around a plain one.
 *
 * <p>What is put into a wrapper goes on into what it wraps.
 */
final class Wrappers {

  /** The field under which a wrapper keeps what it was made around. */
  static final String WRAPPED = "@wrapped";

  private Wrappers() {}

  /** Notes what an object was made around. */
  static void wrap(State state, Value wrapper, Value wrapped) {
    Heap heap = state.heap();
    for (AbstractObject object : wrapper.objects()) {
      Value old = heap.get(object, WRAPPED);
      heap = heap.with(object, WRAPPED, old == null ? wrapped : old.join(wrapped));
    }
    state.setHeap(heap);
  }

  /** The objects of the value, and all that they are wrapped around. */
  static Set<AbstractObject> unwrapped(Heap heap, Value value) {
    Set<AbstractObject> found = new LinkedHashSet<>();
    Deque<AbstractObject> open = new ArrayDeque<>(value.objects());
    while (!open.isEmpty()) {
      AbstractObject object = open.remove();
      Value wrapped = found.add(object) ? heap.get(object, WRAPPED) : null;
      if (wrapped != null) {
        open.addAll(wrapped.objects());
      }
    }
    return found;
  }
}
