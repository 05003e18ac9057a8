package dev.consentgate.maven.gate;

import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.JoinedRecord;
import dev.consentgate.record.RecordWriter;
import dev.consentgate.report.FlowSelection;
import dev.consentgate.report.ReportFile;
import dev.consentgate.report.SarifReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The one report of a build: modules enter as they are judged, in whatever order and from whatever
 * thread; it is written when the last of them has, and whenever a module fails, since others may
 * not come any more then. All its methods are called by one thread at a time.
 */
final class ReactorReport {

  static final String SARIF = "consentgate.sarif";
  static final String JSON = "consentgate.json";

  private final Path output;
  private final Set<String> expected;
  private final Map<String, ModuleOutcome> outcomes = new TreeMap<>();
  private boolean failed;

  /**
   * Forgets the report of the build before.
   *
   * @param expected the projects that are to come
   */
  ReactorReport(Path output, Set<String> expected) throws IOException {
    this.output = output;
    this.expected = new TreeSet<>(expected);
    Files.deleteIfExists(sarif());
    Files.deleteIfExists(json());
  }

  Path sarif() {
    return output.resolve(SARIF);
  }

  Path json() {
    return output.resolve(JSON);
  }

  /** A project is done with; it has an outcome unless it was skipped. */
  void enter(String project, Optional<ModuleOutcome> outcome, boolean fails) {
    expected.remove(project);
    failed |= fails;
    outcome.ifPresent(known -> outcomes.put(known.module(), known));
  }

  boolean isDue() {
    return (expected.isEmpty() || failed) && !outcomes.isEmpty();
  }

  /** The outcomes so far, by module. */
  Map<String, ModuleOutcome> outcomes() {
    return outcomes;
  }

  /** Both files are written as a whole, each beside its place first. */
  AnalysisRecord write() throws IOException {
    Map<String, AnalysisRecord> records =
        outcomes.values().stream()
            .collect(
                Collectors.toMap(
                    ModuleOutcome::module, ModuleOutcome::record, (one, other) -> one));
    AnalysisRecord record = JoinedRecord.of(records.values().iterator().next().tool(), records);
    ReportFile.write(sarif(), target -> SarifReport.write(record, FlowSelection.FINDINGS, target));
    ReportFile.write(json(), target -> RecordWriter.write(record, target));
    return record;
  }
}
