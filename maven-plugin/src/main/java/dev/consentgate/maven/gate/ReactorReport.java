package dev.consentgate.maven.gate;

import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.JoinedRecord;
import dev.consentgate.record.RecordWriter;
import dev.consentgate.report.FlowSelection;
import dev.consentgate.report.ReportFile;
import dev.consentgate.report.SarifReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
  private final Map<String, JudgedModule> modules = new TreeMap<>();
  private final List<String> notes = new ArrayList<>();
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

  /** A project is done with; there is a module unless it was skipped or has nothing to judge. */
  void enter(String project, Optional<JudgedModule> module) {
    expected.remove(project);
    failed |= module.map(JudgedModule::fails).orElse(false);
    module.ifPresent(known -> modules.put(project, known));
  }

  /** Whether all have come, and each may be told what only the whole build knows. */
  boolean isComplete() {
    return expected.isEmpty() && !failed;
  }

  boolean isDue() {
    return (expected.isEmpty() || failed) && !modules.isEmpty();
  }

  /**
   * Findings that only the whole build tells.
   *
   * @return the modules that have got some, with those alone
   */
  List<JudgedModule> add(Map<String, List<FindingRecord>> byProject) {
    List<JudgedModule> changed = new ArrayList<>();
    byProject.forEach(
        (project, findings) -> {
          JudgedModule module = modules.get(project);
          if (module != null && !findings.isEmpty()) {
            modules.put(project, module.with(findings));
            changed.add(module.withOnly(findings));
          }
        });
    return changed;
  }

  void note(String note) {
    notes.add(note);
  }

  /** What is to be told of the build as a whole. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /** The outcomes so far, by module. */
  List<ModuleOutcome> outcomes() {
    return modules.values().stream()
        .map(JudgedModule::outcome)
        .sorted(Comparator.comparing(ModuleOutcome::module))
        .toList();
  }

  /** Both files are written as a whole, each beside its place first. */
  AnalysisRecord write() throws IOException {
    Map<String, AnalysisRecord> records = new LinkedHashMap<>();
    outcomes().forEach(outcome -> records.put(outcome.module(), outcome.record()));
    AnalysisRecord joined = JoinedRecord.of(records.values().iterator().next().tool(), records);
    List<String> all = new ArrayList<>(joined.notes());
    all.addAll(notes);
    AnalysisRecord record = joined.withNotes(all);
    ReportFile.write(sarif(), target -> SarifReport.write(record, FlowSelection.FINDINGS, target));
    ReportFile.write(json(), target -> RecordWriter.write(record, target));
    return record;
  }
}
