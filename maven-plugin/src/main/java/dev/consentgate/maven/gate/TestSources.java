package dev.consentgate.maven.gate;

import dev.consentgate.maven.sources.ModuleScan;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.Coverage;
import dev.consentgate.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A module's test sources, which the compile-time check leaves alone. They are judged together with
 * the main sources that they call; only what stands in them is told.
 */
final class TestSources {

  private final GateRequest request;
  private final List<Path> roots;

  TestSources(GateRequest request, List<Path> roots) {
    this.request = request;
    this.roots = roots;
  }

  ModuleJudgement judgement() throws IOException {
    SourceFiles tests = ModuleScan.files(roots);
    if (tests.files().isEmpty()) {
      return new ModuleJudgement(Optional.empty(), List.of());
    }
    List<Path> all = new ArrayList<>(tests.files());
    all.addAll(ModuleUnits.of(request).files());
    ModuleJudgement judgement =
        ModuleJudgement.scanned(request, new SourceFiles(all, tests.unread()), List.of());
    return new ModuleJudgement(
        judgement.record().map(record -> ofTests(record, tests.files().size())),
        judgement.problems());
  }

  private AnalysisRecord ofTests(AnalysisRecord record, int files) {
    Coverage coverage =
        new Coverage(
            files,
            0,
            0,
            0,
            0,
            0,
            record.coverage().unread().stream().filter(file -> isTest(file.file())).toList(),
            Map.of());
    return new AnalysisRecord(
        record.tool(),
        record.findings().stream().filter(it -> isTest(it.place().file())).toList(),
        record.flows().stream().filter(it -> isTest(it.sink().place().file())).toList(),
        record.recipients(),
        coverage,
        record.unjudged(),
        List.of());
  }

  private boolean isTest(String shown) {
    Path file = request.root().resolve(shown);
    return roots.stream().anyMatch(file::startsWith);
  }
}
