package dev.consentgate.policy;

/**
 * What a fact rests on, from strongest to weakest.
 *
 * <p>The order of the constants is the order of strength: a conclusion is as strong as its weakest
 * premise.
 */
public enum Evidence {
  /** Said by the project, in its policy or by an annotation. */
  DECLARED,
  /** Said by the shipped catalog about a library. */
  CATALOG,
  /** Guessed from a name. */
  INFERRED;

  /** The weaker of the two. */
  public Evidence weakest(Evidence other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The word used in files and messages. */
  public String key() {
    return switch (this) {
      case DECLARED -> "declared";
      case CATALOG -> "catalog";
      case INFERRED -> "inferred";
    };
  }
}
