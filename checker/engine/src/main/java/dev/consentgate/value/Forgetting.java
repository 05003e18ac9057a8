package dev.consentgate.value;

import dev.consentgate.term.Term;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Removes terms from values once they no longer denote what they denoted. */
final class Forgetting {

  private Forgetting() {}

  static Value in(Value value, Predicate<Term> killed) {
    Term term = value.term();
    boolean lost = term != null && term.mentions(killed);
    Tokens tokens = value.tokens();
    if (!tokens.isEmpty()) {
      tokens = tokens.map((token, licences) -> entry(token, licences, killed));
    }
    return lost || tokens != value.tokens()
        ? new Value(lost ? null : term, tokens, value.objects(), value.constants())
        : value;
  }

  private static Map.Entry<Token, Facts> entry(
      Token token, Facts licences, Predicate<Term> killed) {
    Subject subject = token.subject().map(term -> survives(term, killed));
    return Map.entry(token.with(subject), licences.without(killed));
  }

  private static @Nullable Term survives(Term term, Predicate<Term> killed) {
    return term.mentions(killed) ? null : term;
  }
}
