package dev.consentgate.flow;

import static java.util.Objects.requireNonNull;

import dev.consentgate.program.EnumConstant;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.List;
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

  /** Elements that a container is known to hold. */
  private static final int MAX_NAMED = 8;

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
    return about(state.facts(), container);
  }

  /** The same among these facts. */
  static Facts about(Facts facts, @Nullable Term container) {
    Facts about = Facts.NONE;
    if (container != null) {
      for (Fact fact : facts.all()) {
        if (fact instanceof Fact.Each each && each.container().equals(whole(container))) {
          about = about.with(each.element(), facts.sitesOf(fact));
        }
      }
    }
    return about;
  }

  /**
   * Whether a fact over the elements speaks of this container.
   *
   * @param replaced whether an element may have gone for another one
   */
  static boolean isAbout(Fact fact, Term container, boolean replaced) {
    Term whole = whole(container);
    return (fact instanceof Fact.Each each && each.container().equals(whole))
        || (replaced && fact instanceof Fact.Holds holds && holds.container().equals(whole));
  }

  /** Whether the fact is that this container holds something. */
  static boolean isHeldBy(Fact fact, Term container) {
    return fact instanceof Fact.Holds holds && holds.container().equals(whole(container));
  }

  /**
   * What is known of a container after an element has been added: that it holds it, and what holds
   * of this element as of all before.
   *
   * @param before the facts in force before
   */
  static Facts afterAdding(Facts before, Term container, Value element) {
    Term added = element.term();
    Term whole = whole(container);
    if (added == null) {
      return Facts.NONE;
    }
    Facts about = ElementFacts.about(before, added);
    boolean first = before.isKnownEmpty(whole);
    Facts known =
        ElementFacts.each(whole, about).filter((fact, sites) -> first || before.contains(fact));
    boolean named = added instanceof Term.Constant constant && constant.value() != null;
    return named ? known.with(new Fact.Holds(whole, added)) : known;
  }

  /** That a copy holds what the container does. */
  static Facts holdingAsWell(State state, @Nullable Term container, Term copy) {
    Facts holding = Facts.NONE;
    if (container != null) {
      for (Fact fact : state.facts().all()) {
        if (fact instanceof Fact.Holds holds && holds.container().equals(whole(container))) {
          holding = holding.with(new Fact.Holds(whole(copy), holds.element()));
        }
      }
    }
    return holding;
  }

  /** That a new container holds these elements. */
  static Facts holding(Term container, List<Value> elements) {
    Facts holding = Facts.NONE;
    for (Value element : elements) {
      Term term = element.term();
      boolean named =
          term instanceof Term.Constant constant
              ? constant.value() instanceof EnumConstant || constant.value() instanceof String
              : term != null && element.tokens().isEmpty();
      if (named && elements.size() <= MAX_NAMED) {
        holding = holding.with(new Fact.Holds(container, requireNonNull(term)));
      }
    }
    return holding;
  }

  /** What holds of every element holds of this one. */
  void learnElement(State state, Value container, Term element) {
    Facts about = about(state, container.term());
    if (!about.isEmpty()) {
      state.addFacts(about.map(term -> term.replace(Term.SELF, element)));
    }
  }
}
