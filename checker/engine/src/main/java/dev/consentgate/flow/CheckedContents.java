package dev.consentgate.flow;

import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Containers that a function takes out of an element about which somebody was asked.
 *
 * <p>They are told apart from the same place in elements that nobody was asked about: what was
 * taken out keeps its licences, the place itself does not get them.
 */
final class CheckedContents {

  private final Universe universe;
  private final Places places;
  private final int site;

  CheckedContents(Universe universe, Places places, int site) {
    this.universe = universe;
    this.places = places;
    this.site = site;
  }

  /** The value with its containers apart, their elements stamped with what the state knows. */
  Value takenOut(State state, Value value) {
    Value stamped =
        value.withTokens(universe.licensing().stamp(state, value.tokens(), value.term()));
    Set<AbstractObject> objects = new LinkedHashSet<>();
    for (AbstractObject object : value.objects()) {
      objects.add(object.isFresh() ? object : takenOut(state, value, object));
    }
    return objects.equals(value.objects())
        ? stamped
        : new Value(value.term(), stamped.tokens(), objects, value.constants());
  }

  private AbstractObject takenOut(State state, Value holder, AbstractObject object) {
    Value elements = places.fieldOf(state.heap(), object, Path.ELEMENT, TypeRef.UNKNOWN);
    if (elements.tokens().isEmpty()) {
      return object;
    }
    AbstractObject apart = new AbstractObject.FromCall(site, "taken", object.type(), false, true);
    Tokens stamped =
        universe
            .licensing()
            .stamp(
                elements.tokens(),
                Term.SELF,
                Containers.about(state, holder.term()),
                state.facts());
    Value before = state.heap().get(apart, Path.ELEMENT);
    Value now = elements.withTokens(stamped).withTerm(null);
    state.setHeap(state.heap().with(apart, Path.ELEMENT, before == null ? now : before.join(now)));
    return apart;
  }
}
