package dev.consentgate.record;

import dev.consentgate.policy.Policy;

/**
 * Who judged, and by what.
 *
 * @param frontEnd {@code javac}, {@code source} or {@code both}
 * @param policy digest of the project's policy, empty when it has none
 * @param catalog digest of the shipped catalog
 */
public record ToolRecord(String version, String frontEnd, String policy, String catalog) {

  public static final String JAVAC = "javac";
  public static final String SOURCE = "source";

  /** Of a record to which both have come. */
  public static final String BOTH = "both";

  /** The tool with the texts that it judged by. */
  public static ToolRecord of(String version, String frontEnd, Policy project, Policy catalog) {
    return new ToolRecord(version, frontEnd, project.digest(), ShortNames.ofText(catalog.digest()));
  }
}
