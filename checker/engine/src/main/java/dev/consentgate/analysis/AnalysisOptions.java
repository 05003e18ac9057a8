package dev.consentgate.analysis;

/**
 * Settings of one run that are not part of the policy.
 *
 * @param openBoundary whether other modules may call the program's methods: then these answer for
 *     what they hand in, and all that could concern them is summarised
 */
public record AnalysisOptions(String module, boolean openBoundary) {

  public static final AnalysisOptions DEFAULT = new AnalysisOptions("", false);

  public AnalysisOptions withOpenBoundary(boolean open) {
    return new AnalysisOptions(module, open);
  }
}
