package dev.consentgate.value;

import dev.consentgate.term.Gone;
import dev.consentgate.term.Term;
import java.util.Map;

/** Removes terms from values once they no longer denote what they denoted. */
final class Forgetting {

  private Forgetting() {}

  static Value in(Value value, Gone gone) {
    if (!gone.mayTouch(value.marks())) {
      return value;
    }
    Term term = value.term();
    boolean lost = term != null && gone.touches(term);
    Tokens tokens = value.tokens();
    if (gone.mayTouch(tokens.marks())) {
      tokens = tokens.map((token, licences) -> entry(token, licences, gone));
    }
    return lost || tokens != value.tokens()
        ? new Value(lost ? null : term, tokens, value.objects(), value.constants())
        : value;
  }

  private static Map.Entry<Token, Facts> entry(Token token, Facts licences, Gone gone) {
    Subject subject = token.subject().map(term -> gone.touches(term) ? null : term);
    return Map.entry(token.with(subject), licences.without(gone));
  }
}
