package dev.consentgate.value;

/**
 * A piece of user media that the analysis follows: where it came from, what it is, whose it is.
 *
 * @param category fideslang key, or a derived category
 */
public record Token(Origin origin, String category, Subject subject) {

  public Token with(Subject newSubject) {
    return newSubject == subject ? this : new Token(origin, category, newSubject);
  }

  public boolean isInput() {
    return origin instanceof Origin.Input;
  }
}
