package dev.consentgate.report;

/** How much a file may hold so that GitHub's code scanning takes it as a whole. */
final class SarifLimits {

  static final int RESULTS = 25_000;
  static final int ROUTES = 20;
  static final int NOTIFICATIONS = 1_000;

  private SarifLimits() {}
}
