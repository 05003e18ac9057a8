package dev.consentgate.maven.gate;

import dev.consentgate.baseline.Baseline;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.Coverage;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.Standing;
import dev.consentgate.record.ToolRecord;
import dev.consentgate.record.UnjudgedRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Holds what is known of a module's flows against what the module accepts. */
final class Gate {

  private final GateRequest request;
  private final GateOptions options;
  private final Optional<Baseline> baseline;

  Gate(GateRequest request, GateOptions options, Optional<Baseline> baseline) {
    this.request = request;
    this.options = options;
    this.baseline = baseline;
  }

  /**
   * @param roots of the sources that were judged, which the selection's patterns are relative to
   */
  ModuleOutcome outcome(ModuleJudgement judgement, List<Path> roots) {
    AnalysisRecord record = judgement.record().orElseGet(this::nothing);
    List<FindingRecord> all = compared(record);
    List<FindingRecord> findings = new ArrayList<>();
    int counted = 0;
    for (FindingRecord finding : all) {
      if (options.selection().takes(inRoot(finding.place().file(), roots))) {
        findings.add(finding);
        counted += finding.isOpen() && options.counts(finding.severity()) ? 1 : 0;
      }
    }
    List<UnjudgedRecord> unjudged =
        judgement.problems().stream()
            .map(reason -> new UnjudgedRecord(request.module(), reason))
            .toList();
    return new ModuleOutcome(
        request.module(),
        record.withFindings(findings).withUnjudged(unjudged),
        counted,
        all.size() - findings.size(),
        baseline.map(known -> known.stale(all).size()).orElse(0));
  }

  private List<FindingRecord> compared(AnalysisRecord record) {
    if (baseline.isEmpty()) {
      return record.findings();
    }
    List<Standing> standings = baseline.get().standings(record.tool(), record.findings());
    return IntStream.range(0, standings.size())
        .mapToObj(i -> record.findings().get(i).withStanding(standings.get(i)))
        .toList();
  }

  private AnalysisRecord nothing() {
    ToolRecord tool =
        ToolRecord.of(request.version(), ToolRecord.JAVAC, request.policy(), request.catalog());
    return new AnalysisRecord(
        tool, List.of(), List.of(), List.of(), Coverage.NONE, List.of(), List.of());
  }

  private String inRoot(String shown, List<Path> roots) {
    Path file = request.root().resolve(shown);
    return roots.stream()
        .filter(file::startsWith)
        .map(root -> root.relativize(file).toString().replace('\\', '/'))
        .findFirst()
        .orElse(shown);
  }
}
