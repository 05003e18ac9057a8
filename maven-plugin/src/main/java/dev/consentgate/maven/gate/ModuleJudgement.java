package dev.consentgate.maven.gate;

import dev.consentgate.maven.sources.ModuleScan;
import dev.consentgate.maven.sources.ScanException;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.JoinedRecord;
import dev.consentgate.record.MovedRecord;
import dev.consentgate.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a module's flows, and what speaks against that being all.
 *
 * @param record with files named as reports name them; empty where there is nothing to judge, or
 *     nothing could be
 * @param problems why the compilation's judgement is not that of the module as it is now
 */
public record ModuleJudgement(Optional<AnalysisRecord> record, List<String> problems) {

  public ModuleJudgement {
    problems = List.copyOf(problems);
  }

  /** Takes what the compilation has left, or judges the sources. */
  public static ModuleJudgement of(GateRequest request, JudgingMode mode) throws IOException {
    ModuleUnits units = ModuleUnits.of(request);
    if (units.isEmpty()) {
      return new ModuleJudgement(Optional.empty(), List.of());
    }
    SourceFiles sources = new SourceFiles(units.files(), List.of());
    if (mode == JudgingMode.SOURCES) {
      return scanned(request, sources, List.of());
    }
    Optional<Stamp> stamp = Stamp.read(request.outputs());
    StampResult result = StampCheck.run(request, units, stamp);
    if (!result.gaps().isEmpty() || stamp.isEmpty()) {
      return scanned(request, sources, result.problems());
    }
    Optional<AnalysisRecord> record = CompiledRecord.read(request, stamp.get());
    if (record.isEmpty()) {
      List<String> problems = new ArrayList<>(result.problems());
      problems.add(GateMessages.noRecord());
      return scanned(request, sources, problems);
    }
    return new ModuleJudgement(
        record.map(found -> moved(request, found, units::file)), result.problems());
  }

  /** With findings that the module's own analysis does not tell. */
  public ModuleJudgement with(List<FindingRecord> more) {
    return new ModuleJudgement(
        record.map(
            known -> {
              List<FindingRecord> all = new ArrayList<>(known.findings());
              all.addAll(more);
              return known.withFindings(all);
            }),
        problems);
  }

  ModuleJudgement withOnly(List<FindingRecord> findings) {
    return new ModuleJudgement(record.map(known -> known.withFindings(findings)), List.of());
  }

  /** Both as one. */
  ModuleJudgement and(ModuleJudgement other) {
    List<String> all = new ArrayList<>(problems);
    all.addAll(other.problems);
    if (record.isEmpty() || other.record.isEmpty()) {
      return new ModuleJudgement(record.or(other::record), all);
    }
    Map<String, AnalysisRecord> both = Map.of("1", record.get(), "2", other.record.get());
    return new ModuleJudgement(Optional.of(JoinedRecord.of(record.get().tool(), both)), all);
  }

  /** The sources may tell what the compilation did not. */
  static ModuleJudgement scanned(GateRequest request, SourceFiles sources, List<String> problems) {
    ModuleScan scan =
        new ModuleScan(
            request.base(),
            sources,
            request.classPath().get(),
            request.encoding(),
            request.policy(),
            request.catalog(),
            request.version(),
            request.openBoundary(),
            request.buildFolders());
    try {
      Optional<AnalysisRecord> record =
          scan.run().map(found -> moved(request, found, request.base()::resolve));
      return new ModuleJudgement(record, problems);
    } catch (ScanException failed) {
      List<String> all = new ArrayList<>(problems);
      all.add(failed.getMessage());
      return new ModuleJudgement(Optional.empty(), all);
    }
  }

  private static AnalysisRecord moved(GateRequest request, AnalysisRecord record, FileNames files) {
    return MovedRecord.of(record, request.module(), name -> request.shown(files.resolve(name)));
  }

  /** The file that a record names. */
  @FunctionalInterface
  private interface FileNames {
    Path resolve(String name);
  }
}
