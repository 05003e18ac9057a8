package dev.consentgate.maven.gate;

import dev.consentgate.policy.Severity;

/**
 * What fails a module.
 *
 * @param failOn findings less severe than that do not
 * @param maxAllowed how many findings may be there beside the accepted ones
 * @param selection whose findings count, by files relative to their source root
 * @param observing whether nothing fails
 */
record GateOptions(Severity failOn, int maxAllowed, SourceSelection selection, boolean observing) {

  boolean counts(Severity severity) {
    return failOn != Severity.OFF && severity.compareTo(failOn) >= 0;
  }
}
