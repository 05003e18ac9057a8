package dev.consentgate.flow;

import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Equalities;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Token;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the media that a value holds, directly and in whatever its objects reach, stamped with
 * the facts in force.
 */
final class Reach {

  /** Tokens in one value beyond which its callers' plain places are folded. */
  private static final int MAX_FOUND = 64;

  private final Universe universe;
  private final Places places;
  private final Licensing licensing;
  private final InputFolding folding;

  Reach(Universe universe, Places places) {
    this.universe = universe;
    this.places = places;
    this.licensing = universe.licensing();
    this.folding = new InputFolding(universe.mediaTypes());
  }

  /** All media in the value; subjects are rooted in the frame's terms where it has any. */
  Tokens collect(State state, Value value) {
    Equalities equalities = state.facts().equalities();
    Collection collection = new Collection(state, equalities);
    collection.add(value, value.term(), Facts.NONE);
    universe.summaries().handle(collection.handled);
    return collection.found;
  }

  /** The constant addresses that the value is or holds. */
  Set<String> addresses(State state, Value value) {
    Set<String> found = new LinkedHashSet<>();
    collectAddresses(state, value, new LinkedHashSet<>(), found);
    return found;
  }

  private static void collectAddresses(
      State state, Value value, Set<AbstractObject> seen, Set<String> into) {
    for (Object constant : value.constants().values()) {
      if (constant instanceof String text && Hosts.isAddress(text)) {
        into.add(text);
      }
    }
    for (AbstractObject object : value.objects()) {
      if (seen.add(object)) {
        state
            .heap()
            .fields(object)
            .values()
            .forEach(inner -> collectAddresses(state, inner, seen, into));
      }
    }
  }

  /** One walk over the heap. */
  private final class Collection {
    private final State state;
    private final Equalities equalities;
    private final Set<AbstractObject> seen = new LinkedHashSet<>();
    private Tokens found = Tokens.NONE;
    private long handled;

    Collection(State state, Equalities equalities) {
      this.state = state;
      this.equalities = equalities;
    }

    void add(Value value, @Nullable Term carrier, Facts each) {
      Facts about = Containers.about(state, value.term());
      if (about.isEmpty()) {
        addOwn(value, carrier, each);
      } else {
        addOwn(value.withTokens(elements(value.tokens())), Term.SELF, about);
      }
      for (AbstractObject object : value.objects()) {
        if (seen.add(object)) {
          inside(object, value);
        }
      }
    }

    /** The callers' media in a container, element by element. */
    private Tokens elements(Tokens tokens) {
      return tokens.map(
          (token, licences) -> {
            if (token.origin() instanceof Origin.Input input) {
              Path path = input.path().then(Path.ELEMENT);
              if (path != null) {
                Value element =
                    places
                        .initials()
                        .inputValue(path, InitialValues.elementType(input.type()), null);
                for (Token inner : element.tokens().all().keySet()) {
                  return Map.entry(inner, licences);
                }
              }
            }
            return Map.entry(token, licences);
          });
    }

    private void addOwn(Value value, @Nullable Term carrier, Facts each) {
      handled += value.tokens().all().size() + found.all().size();
      found =
          found.join(
              value
                  .tokens()
                  .map(
                      (token, licences) ->
                          Map.entry(
                              carrier == null || carrier.equals(Term.SELF)
                                  ? token
                                  : token.with(token.subject().rooted(carrier)),
                              stamped(token, licences, carrier, each))));
      if (found.all().size() > MAX_FOUND) {
        found = folding.folded(found);
      }
    }

    private Facts stamped(Token token, Facts licences, @Nullable Term carrier, Facts each) {
      Facts own = licensing.stamp(token, licences, carrier, state.facts(), equalities);
      return each.isEmpty()
          ? own
          : licensing.stamp(token, own, Term.SELF, each, Facts.NONE.equalities());
    }

    private void inside(AbstractObject object, Value holder) {
      Map<String, Value> fields = state.heap().fields(object);
      fields.forEach(
          (field, value) -> {
            boolean element = Path.isElement(field);
            add(
                value,
                element ? Term.SELF : value.term(),
                element ? Containers.about(state, holder.term()) : Facts.NONE);
          });
      Origin.Source origin = places.initials().originOf(object);
      if (!object.isFresh() && !(object instanceof AbstractObject.Input) && origin != null) {
        boolean itself = universe.models().mediaType(object.type()).isPresent();
        if (!itself && !fields.containsKey(Path.ELEMENT)) {
          addByType(object.type(), origin, holder);
        }
      }
    }

    private void addByType(TypeRef type, Origin.Source origin, Value holder) {
      for (TypeRef media : universe.mediaTypes().within(type)) {
        Value value = places.initials().byType(media, null, origin);
        add(value, Term.SELF, Containers.about(state, holder.term()));
      }
    }
  }
}
