package dev.consentgate.errorprone;

/** Where the pages of the rules are published. */
final class RulePages {

  static final String BASE = "https://consentgate.dev/rules/";

  private RulePages() {}
}
