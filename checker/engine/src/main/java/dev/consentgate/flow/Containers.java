package dev.consentgate.flow;

import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Elements of containers, and the facts that hold of every element.
 *
 * <p>An element read from a container whose every element was checked carries that licence.
 */
final class Containers {

  private static final Set<String> WHOLE =
      Set.of(
          "stream()",
          "parallelStream()",
          "iterator()",
          "listIterator()",
          "spliterator()",
          "parallel()",
          "sequential()",
          "unordered()",
          "sorted()",
          "distinct()",
          "toList()",
          "toArray()",
          "boxed()",
          "values()",
          "elements()");

  private final Places places;
  private final Licensing licensing;

  Containers(Universe universe, Places places) {
    this.places = places;
    this.licensing = universe.licensing();
  }

  /** The value of some element; only that of a holder of one has a term. */
  Value element(State state, Value container, TypeRef type) {
    return element(state, container, Path.ELEMENT, type);
  }

  /** The value of the element that stands in this slot, or of some element. */
  Value element(State state, Value container, String slot, TypeRef type) {
    Term inside = Holders.inside(container);
    Value element = places.readField(state, container, slot, type).withTerm(inside);
    Facts each = about(state, container.term());
    return each.isEmpty() ? element : element.withTokens(licensed(element.tokens(), each));
  }

  private Tokens licensed(Tokens tokens, Facts each) {
    return tokens.map(
        (token, licences) ->
            Map.entry(
                token, licensing.stamp(token, licences, Term.SELF, each, Facts.NONE.equalities())));
  }

  /** The container whose elements, all of them, the term gives: a stream of a list is the list. */
  static Term whole(Term container) {
    Term current = container;
    while (current instanceof Term.Access access
        && access.arguments().isEmpty()
        && WHOLE.contains(access.accessor())) {
      current = access.base();
    }
    return current;
  }

  /** The facts about {@link Term#SELF} that hold of every element of the container. */
  static Facts about(State state, @Nullable Term container) {
    Facts about = Facts.NONE;
    if (container != null) {
      for (Fact fact : state.facts().all()) {
        if (fact instanceof Fact.Each each && each.container().equals(whole(container))) {
          about = about.with(each.element(), state.facts().sitesOf(fact));
        }
      }
    }
    return about;
  }

  /** Whether a fact over the elements speaks of this container. */
  static boolean isAbout(Fact fact, Term container) {
    return fact instanceof Fact.Each each && each.container().equals(Containers.whole(container));
  }

  /** What holds of every element holds of this one. */
  void learnElement(State state, Value container, Term element) {
    Facts about = about(state, container.term());
    if (!about.isEmpty()) {
      state.addFacts(about.map(term -> term.replace(Term.SELF, element)));
    }
  }
}
