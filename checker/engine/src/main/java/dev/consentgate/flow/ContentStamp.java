package dev.consentgate.flow;

import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Value;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Stamps the consents in force on the media that a value's objects hold, so that a container of
 * checked media stays licensed on the way on which it was checked.
 */
final class ContentStamp {

  private static final int MAX_DEPTH = 3;

  private final Universe universe;
  private final Places places;
  private final State state;
  private final Set<AbstractObject> seen = new LinkedHashSet<>();

  ContentStamp(Universe universe, Places places, State state) {
    this.universe = universe;
    this.places = places;
    this.state = state;
  }

  void apply(Value value) {
    boolean asked =
        state.facts().all().stream()
            .anyMatch(fact -> fact instanceof Fact.Consent || fact instanceof Fact.Each);
    if (asked) {
      inside(value, MAX_DEPTH);
    }
  }

  private void inside(Value value, int depth) {
    if (depth == 0) {
      return;
    }
    for (AbstractObject object : value.objects()) {
      if (seen.add(object) && !(object instanceof AbstractObject.Function)) {
        materialise(object);
        for (Map.Entry<String, Value> field : state.heap().fields(object).entrySet()) {
          stamp(value, object, field.getKey(), field.getValue());
          inside(field.getValue(), depth - 1);
        }
      }
    }
  }

  /** The elements of a container that nobody has looked into are media by their type alone. */
  private void materialise(AbstractObject object) {
    TypeRef element = InitialValues.elementType(object.type());
    boolean media = universe.models().mediaType(element).isPresent();
    if (media && state.heap().get(object, Path.ELEMENT) == null && !object.isFresh()) {
      Value elements = places.fieldOf(state.heap(), object, Path.ELEMENT, element);
      state.setHeap(state.heap().with(object, Path.ELEMENT, elements));
    }
  }

  private void stamp(Value holder, AbstractObject object, String field, Value content) {
    if (content.tokens().isEmpty()) {
      return;
    }
    Value stamped =
        Path.isElement(field)
            ? content.withTokens(
                universe
                    .licensing()
                    .stamp(
                        content.tokens(),
                        Term.SELF,
                        Containers.about(state, holder.term()),
                        state.facts()))
            : content.withTokens(
                universe.licensing().stamp(state, content.tokens(), content.term()));
    state.setHeap(state.heap().with(object, field, stamped));
  }
}
