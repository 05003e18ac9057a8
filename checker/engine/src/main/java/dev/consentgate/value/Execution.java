package dev.consentgate.value;

/**
 * A consent check that some path has executed, and what it would have established: evidence for
 * explanations, never for verdicts.
 */
public record Execution(CheckSite site, Fact.Consent fact) {}
