package dev.consentgate.flow;

import dev.consentgate.policy.Port;
import dev.consentgate.policy.Propagation;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Heap;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Value;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls that change what stands where in a container: elements are put before others, taken away,
 * or moved.
 *
 * <p>Where the container is one object and the place in it is known, the others keep their places;
 * else they may stand anywhere from then on.
 */
final class Rearranging {

  private final Places places;

  Rearranging(Places places) {
    this.places = places;
  }

  /**
   * Puts an element into an ordered container; {@link Slots#of} and {@link Slots#at} name slots.
   */
  void insert(State state, Value container, String slot, Value element) {
    AbstractObject single = single(state, container);
    Heap heap = state.heap();
    Heap changed =
        single == null ? null : Slots.inserted(heap, single, slot, element.withTerm(null));
    if (changed != null) {
      state.setHeap(changed);
      places.noteAdded(state, container, element, false);
      return;
    }
    if (!slot.equals(Slots.at("end"))) {
      disorder(state, container);
    }
    places.addElement(state, container, element);
  }

  /** Takes the element at the place away. */
  void remove(State state, Value container, String slot) {
    AbstractObject single = single(state, container);
    Heap changed = single == null ? null : Slots.removed(state.heap(), single, slot);
    if (changed != null) {
      state.setHeap(changed);
    } else {
      disorder(state, container);
    }
  }

  /** Takes all elements away, or the one under a key. */
  void clear(State state, Value container, String slot) {
    AbstractObject single = single(state, container);
    if (single != null) {
      state.setHeap(Slots.cleared(state.heap(), single, slot));
    }
  }

  /** Forgets where things stand. */
  void disorder(State state, Value container) {
    Heap heap = state.heap();
    for (AbstractObject object : container.objects()) {
      Value elements = places.fieldOf(heap, object, Path.ELEMENT, TypeRef.UNKNOWN);
      heap = Slots.disordered(heap, object, elements);
    }
    state.setHeap(heap);
  }

  private static @Nullable AbstractObject single(State state, Value container) {
    Set<AbstractObject> objects = Wrappers.unwrapped(state.heap(), container);
    boolean single = objects.size() == 1 && Recency.isSingle(container);
    return single ? objects.iterator().next() : null;
  }

  /** Applies a declaration that is of this kind; what it inserts has been stamped. */
  void apply(State state, Propagation declared, PortReader ports, Iterable<Value> inserted) {
    switch (declared.kind()) {
      case INSERT -> {
        for (Port to : declared.to()) {
          inserted.forEach(value -> insert(state, to, ports, value));
        }
      }
      case CLEAR_AT_ZERO -> {
        if (isZero(ports.one(declared.to().get(0)))) {
          takeAway(state, declared, ports);
        }
      }
      default -> takeAway(state, declared, ports);
    }
  }

  private void insert(State state, Port to, PortReader ports, Value value) {
    if (to instanceof Port.Element element) {
      String slot = ports.slot(element);
      ports.read(element.container()).forEach(container -> insert(state, container, slot, value));
    }
  }

  private void takeAway(State state, Propagation declared, PortReader ports) {
    for (Port from : declared.from()) {
      boolean keyed = from instanceof Port.Element element && element.key() != null;
      Port holder = keyed ? ((Port.Element) from).container() : from;
      String slot = keyed ? ports.slot((Port.Element) from) : Path.ELEMENT;
      for (Value container : ports.read(holder)) {
        switch (declared.kind()) {
          case REMOVE -> remove(state, container, slot);
          case DISORDER -> disorder(state, container);
          default -> {
            if (!keyed || !slot.equals(Path.ELEMENT)) {
              clear(state, container, slot);
            }
          }
        }
      }
    }
  }

  private static boolean isZero(Value value) {
    return value.constants().isSingle() && Integer.valueOf(0).equals(value.constants().single());
  }
}
