package dev.consentgate.value;

/**
 * A consent check that a path has executed, and what it would have established: evidence for
 * explanations, never for verdicts.
 *
 * @param later whether it runs only after the sink
 */
public record Execution(CheckSite site, Fact.Consent fact, boolean later) {

  public Execution(CheckSite site, Fact.Consent fact) {
    this(site, fact, false);
  }
}
