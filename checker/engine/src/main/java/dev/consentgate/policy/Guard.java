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
  NONE_MATCH("none-match"),
  /**
   * The argument holds the function; the elements stand in the result under what it said of them.
   */
  PARTITIONS("partitions"),
  /** The result is a function that says true only if the receiver and the function both do. */
  BOTH("both"),
  /** The result is a function that says true if the receiver or the function does. */
  EITHER("either"),
  /** The result is a function that says true only if the function says false. */
  NEGATED("negated"),
  /** The result is a function that runs the receiver and then the function on the same. */
  IN_TURN("in-turn"),
  /** The result is a function that runs the function on what the receiver gives. */
  FOLLOWED("followed"),
  /** The result is a function that runs the receiver on what the function gives. */
  PRECEDED("preceded");

  private final String key;

  Guard(String key) {
    this.key = key;
  }

  /** Whether the function is not run, but becomes part of the function that is the result. */
  public boolean composes() {
    return switch (this) {
      case BOTH, EITHER, NEGATED, IN_TURN, FOLLOWED, PRECEDED -> true;
      default -> false;
    };
  }

  /** The word used in files. */
  public String key() {
    return key;
  }
}
