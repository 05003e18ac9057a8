package dev.consentgate.flow;

import dev.consentgate.policy.Guard;
import dev.consentgate.policy.Invocation;
import dev.consentgate.policy.Port;
import dev.consentgate.term.Term;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.State;

/** Turns consents about one element into consents about every element of a container. */
final class ElementFacts {

  private ElementFacts() {}

  /** The consents that speak of the element, told about {@link Term#SELF}. */
  static Facts about(Facts facts, Term element) {
    Facts about = Facts.NONE;
    for (Fact fact : facts.all()) {
      if (fact instanceof Fact.Consent consent && consent.mentions(element::equals)) {
        Fact pattern = consent.map(term -> term.replace(element, Term.SELF));
        if (pattern != null) {
          about = about.with(pattern, facts.sitesOf(fact));
        }
      }
    }
    return about;
  }

  /** The same, as facts about all elements of the container. */
  static Facts each(Term container, Facts about) {
    Facts each = Facts.NONE;
    for (Fact fact : about.all()) {
      each =
          each.with(
              new Fact.Each(Containers.whole(container), (Fact.Consent) fact), about.sitesOf(fact));
    }
    return each;
  }

  /**
   * Whatever comes from the elements has been through the function: the checks that it ran for one,
   * it ran for each. An answer about any of them may come before the others are looked at.
   */
  static void confirmChecks(State state, State end, Invocation invocation, Term element) {
    boolean runsForEach =
        invocation.guard() != Guard.ANY_MATCH
            && !invocation.with().isEmpty()
            && invocation.with().get(0) instanceof Port.Element;
    if (runsForEach) {
      end.executions()
          .forEach(
              (execution, always) -> {
                if (always && execution.fact().subject().mentions(element)) {
                  state.execute(execution, true);
                }
              });
    }
  }
}
