package dev.consentgate.errorprone;

import dev.consentgate.analysis.Exports;
import dev.consentgate.record.AnalysisRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the analysis of a compilation came to.
 *
 * @param findings those that are reported, in a stable order
 * @param record everything that was judged, empty where nothing is recorded
 * @param exports what is told to other modules
 */
record Judged(List<ReportedFinding> findings, Optional<AnalysisRecord> record, Exports exports) {

  Judged {
    findings = List.copyOf(findings);
  }

  static Judged of(List<ReportedFinding> findings) {
    return new Judged(findings, Optional.empty(), Exports.NONE);
  }

  /** What the user should know of the policy, such as entries that match nothing. */
  List<String> notes() {
    return record.map(AnalysisRecord::notes).orElse(List.of());
  }

  /** Which bounds of the analysis were hit, and how often. */
  Map<String, Integer> limits() {
    return record.map(known -> known.coverage().limits()).orElse(Map.of());
  }
}
