package dev.consentgate.maven.baseline;

import dev.consentgate.analysis.Analysis;
import dev.consentgate.analysis.AnalysisOptions;
import dev.consentgate.catalog.Catalog;
import dev.consentgate.lowering.LoweredProgram;
import dev.consentgate.maven.project.PolicyOption;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.reader.PolicyException;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.AnalysisRecords;
import dev.consentgate.record.MeasuredProgram;
import dev.consentgate.record.SourceTree;
import dev.consentgate.record.ToolRecord;
import dev.consentgate.source.SourceFiles;
import dev.consentgate.source.SourceFrontEnd;
import dev.consentgate.source.SourceRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges one module's main sources as they are, with its class path, by the source front-end.
 *
 * @param base the module's folder
 * @param roots of main sources; those that are not there are left out
 * @param policy the project's own
 */
record ModuleScan(
    Path base,
    List<Path> roots,
    List<Path> classPath,
    Charset encoding,
    PolicyOption policy,
    String version) {

  /** Empty for a module without Java sources. */
  Optional<AnalysisRecord> run() throws IOException, PolicyException {
    List<Path> files = new ArrayList<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        files.addAll(SourceFiles.below(root, false).files());
      }
    }
    if (files.isEmpty()) {
      return Optional.empty();
    }
    Policy catalog = Catalog.load();
    Policy project = policy.read(catalog);
    Policy whole = Policy.merge(catalog, project);
    int threads = Runtime.getRuntime().availableProcessors();
    try (SourceFrontEnd sources =
        SourceFrontEnd.read(new SourceRequest(files, base, classPath, encoding, threads))) {
      MeasuredProgram program = new MeasuredProgram(new LoweredProgram(sources));
      ToolRecord tool = ToolRecord.of(version, ToolRecord.SOURCE, project, catalog);
      return Optional.of(
          new AnalysisRecords(tool, whole, SourceTree.of(base.toString(), ""))
              .of(
                  Analysis.run(program, whole, AnalysisOptions.DEFAULT),
                  program,
                  sources.fileCount(),
                  List.of()));
    }
  }
}
