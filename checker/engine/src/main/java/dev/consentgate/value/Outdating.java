package dev.consentgate.value;

import static java.util.Objects.requireNonNull;

import dev.consentgate.term.Gone;
import dev.consentgate.term.Term;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What was read from an object before it changed: the values that variables took from it keep their
 * identity under names of their own, while the object gives other values from now on.
 */
public final class Outdating {

  private Outdating() {}

  /**
   * Takes the meaning from the terms.
   *
   * @param name gives a term that a variable still holds the name by which it is known from here on
   */
  public static void apply(State state, Gone reads, UnaryOperator<Term> name) {
    for (Term held : held(state, reads)) {
      Term own = name.apply(held);
      state.kill(Gone.term(own));
      state.rename(held, own);
      state.setExecutions(renamed(state.executions(), held, own));
      state.mapValues(held.ownMark(), value -> renamed(value, held, own));
    }
    state.killFacts(reads);
    state.forget(reads);
  }

  private static Set<Term> held(State state, Gone reads) {
    Set<Term> held = new LinkedHashSet<>();
    state.mapVariables(
        reads.marks(),
        value -> {
          if (value.term() != null) {
            collect(value.term(), reads, held);
          }
          return value;
        });
    return held;
  }

  private static void collect(Term term, Gone reads, Set<Term> into) {
    if (!reads.mayTouch(term.marks())) {
      return;
    }
    if (reads.among().test(term)) {
      into.add(term);
    } else {
      term.parts().forEach(part -> collect(part, reads, into));
    }
  }

  private static Map<Execution, Boolean> renamed(
      Map<Execution, Boolean> executions, Term from, Term to) {
    Map<Execution, Boolean> renamed = new LinkedHashMap<>();
    executions.forEach(
        (execution, always) -> {
          Fact fact = requireNonNull(execution.fact().map(term -> term.replace(from, to)));
          renamed.merge(
              new Execution(execution.site(), (Fact.Consent) fact, execution.later()),
              always,
              Boolean::logicalOr);
        });
    return renamed;
  }

  private static Value renamed(Value value, Term from, Term to) {
    Term term = value.term();
    Tokens tokens =
        value
            .tokens()
            .map(
                (token, licences) ->
                    Map.entry(
                        token.with(token.subject().map(part -> part.replace(from, to))),
                        licences.map(part -> part.replace(from, to))));
    return value.withTerm(term == null ? null : term.replace(from, to)).withTokens(tokens);
  }
}
