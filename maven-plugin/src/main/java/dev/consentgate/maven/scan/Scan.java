package dev.consentgate.maven.scan;

import dev.consentgate.catalog.Catalog;
import dev.consentgate.maven.sources.ScanException;
import dev.consentgate.maven.sources.ScanProgress;
import dev.consentgate.maven.sources.SourceAnalysis;
import dev.consentgate.maven.sources.SourceAnalysisRequest;
import dev.consentgate.policy.Policy;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.RecordWriter;
import dev.consentgate.record.SourceTree;
import dev.consentgate.report.ReportFile;
import dev.consentgate.report.SarifReport;
import dev.consentgate.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One scan, from the request to the reports: they are all written, or none is. */
final class Scan {

  static final String SARIF = "consentgate.sarif";
  static final String JSON = "consentgate.json";

  private final ScanRequest request;
  private final ScanProgress progress;

  private Scan(ScanRequest request, ScanProgress progress) {
    this.request = request;
    this.progress = progress;
  }

  static ScanResult run(ScanRequest request, ScanProgress progress) throws ScanException {
    return new Scan(request, progress).run();
  }

  private ScanResult run() throws ScanException {
    Path source = source();
    Policy catalog = Catalog.load();
    ProjectPolicy project = ProjectPolicy.read(request.policy(), source, catalog);
    SourceFiles files = SourceFiles.below(source, request.tests());
    if (files.files().isEmpty()) {
      throw new ScanException(nothingToRead(source, files));
    }
    Path base = Files.isDirectory(source) ? source : parent(source);
    AnalysisRecord record =
        SourceAnalysis.run(
            new SourceAnalysisRequest(
                files,
                base,
                SourceTree.of(base.toString(), new BuildFolders(base)::of),
                request.classPath(),
                request.encoding(),
                project.policy(),
                catalog,
                request.version(),
                false,
                List.of()),
            progress);
    return written(record, project);
  }

  private Path source() throws ScanException {
    try {
      // A link to a folder is followed when it is the folder itself that is asked for.
      return request.source().toRealPath();
    } catch (IOException missing) {
      throw new ScanException(
          "consentgate.source: " + request.source() + " does not exist or cannot be read", missing);
    }
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  private String nothingToRead(Path source, SourceFiles files) {
    if (!files.unread().isEmpty()) {
      return "nothing below " + source + " could be listed: " + files.unread().get(0);
    }
    String tests =
        request.tests() ? "" : "; test sources are left out unless -Dconsentgate.includeTests";
    return "there are no Java sources below " + source + tests;
  }

  private ScanResult written(AnalysisRecord record, ProjectPolicy project) throws ScanException {
    Path sarif = request.output().resolve(SARIF);
    Path json = request.output().resolve(JSON);
    try {
      ReportFile.write(sarif, target -> SarifReport.write(record, request.flows(), target));
      ReportFile.write(json, target -> RecordWriter.write(record, target));
    } catch (IOException unwritable) {
      throw new ScanException(
          "the reports cannot be written into " + request.output() + ": " + unwritable, unwritable);
    }
    return new ScanResult(record, project.file(), sarif, json);
  }
}
