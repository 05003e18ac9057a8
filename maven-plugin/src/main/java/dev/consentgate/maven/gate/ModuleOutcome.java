package dev.consentgate.maven.gate;

import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.UnjudgedRecord;
import java.util.List;

/**
 * What came of one module.
 *
 * @param record its findings, each with its standing to the baseline, and what could not be judged
 * @param counted how many findings fail the build unless as many are allowed
 * @param excluded how many were left out since their files are excluded
 * @param stale how many entries of the baseline match nothing any more
 */
record ModuleOutcome(String module, AnalysisRecord record, int counted, int excluded, int stale) {

  /** Those that nobody has accepted or suppressed. */
  List<FindingRecord> open() {
    return record.findings().stream().filter(FindingRecord::isOpen).toList();
  }

  List<String> problems() {
    return record.unjudged().stream().map(UnjudgedRecord::reason).toList();
  }

  boolean exceeds(GateOptions options) {
    return counted > options.maxAllowed();
  }

  boolean fails(GateOptions options) {
    return !options.observing() && (exceeds(options) || !problems().isEmpty());
  }
}
