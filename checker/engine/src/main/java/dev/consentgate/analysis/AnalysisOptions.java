package dev.consentgate.analysis;

/** Settings of one run that are not part of the policy. */
public record AnalysisOptions(String module) {

  public static final AnalysisOptions DEFAULT = new AnalysisOptions("");
}
