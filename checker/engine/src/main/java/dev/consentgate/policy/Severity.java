package dev.consentgate.policy;

/** How loudly a rule speaks. */
public enum Severity {
  /** Not at all. */
  OFF("off"),
  /** In reports, and as a note of the compiler. */
  NOTE("note"),
  /** As a warning. */
  WARNING("warning"),
  /** As an error, which fails the build. */
  ERROR("error");

  private final String key;

  Severity(String key) {
    this.key = key;
  }

  /** The word used in files. */
  public String key() {
    return key;
  }
}
