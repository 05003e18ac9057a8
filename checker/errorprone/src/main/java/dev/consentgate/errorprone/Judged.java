package dev.consentgate.errorprone;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the analysis of a compilation came to.
 *
 * @param findings in a stable order
 * @param notes what the user should know of the policy, such as entries that match nothing
 * @param limits which bounds of the analysis were hit, and how often
 */
record Judged(List<ReportedFinding> findings, List<String> notes, Map<String, Integer> limits) {

  Judged {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
    limits = Collections.unmodifiableMap(new TreeMap<>(limits));
  }

  static Judged of(List<ReportedFinding> findings) {
    return new Judged(findings, List.of(), Map.of());
  }
}
