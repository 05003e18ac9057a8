package dev.consentgate.policy;

/** What the answer of an invoked function says about the elements that go on. */
public enum Guard {
  /** Nothing. */
  NONE("none"),
  /** An element goes on only if the function said true, as with a filter. */
  KEEPS_WHEN_TRUE("keeps-when-true"),
  /** An element stays only if the function said false, as with a conditional removal. */
  KEEPS_WHEN_FALSE("keeps-when-false"),
  /** The call answers true only if the function said true for every element. */
  ALL_MATCH("all-match"),
  /** The call answers true if the function said true for some element. */
  ANY_MATCH("any-match"),
  /** The call answers true only if the function said false for every element. */
  NONE_MATCH("none-match");

  private final String key;

  Guard(String key) {
    this.key = key;
  }

  /** The word used in files. */
  public String key() {
    return key;
  }
}
