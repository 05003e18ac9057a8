package dev.consentgate.report;

/** Which flows a report of findings shows. */
public enum FlowSelection {
  /** Those that some finding stands for. */
  FINDINGS,
  /** The others too: checked ones, weak ones, and inventory. */
  ALL
}
