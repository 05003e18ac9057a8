package dev.consentgate.maven.scan;

import dev.consentgate.analysis.Analysis;
import dev.consentgate.analysis.AnalysisOptions;
import dev.consentgate.analysis.AnalysisResult;
import dev.consentgate.annotations.ConsentCheck;
import dev.consentgate.catalog.Catalog;
import dev.consentgate.lowering.LoweredProgram;
import dev.consentgate.policy.Policy;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.AnalysisRecords;
import dev.consentgate.record.MeasuredProgram;
import dev.consentgate.record.RecordWriter;
import dev.consentgate.record.SourceTree;
import dev.consentgate.record.ToolRecord;
import dev.consentgate.record.UnreadRecord;
import dev.consentgate.report.ReportFile;
import dev.consentgate.report.SarifReport;
import dev.consentgate.source.SourceFiles;
import dev.consentgate.source.SourceFrontEnd;
import dev.consentgate.source.SourceRequest;
import dev.consentgate.source.UnreadFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One scan, from the request to the reports: they are all written, or none is. */
final class Scan {

  static final String SARIF = "consentgate.sarif";
  static final String JSON = "consentgate.json";

  private static final int SHOWN_REASONS = 3;

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
    progress.reading(files.files().size());
    Path base = Files.isDirectory(source) ? source : parent(source);
    try (SourceFrontEnd sources = read(files, base)) {
      if (sources.fileCount() == 0) {
        throw new ScanException(nothingRead(sources.unread()));
      }
      ToolRecord tool =
          ToolRecord.of(request.version(), ToolRecord.SOURCE, project.policy(), catalog);
      SourceTree tree = SourceTree.of(base.toString(), new BuildFolders(base)::of);
      Policy policy = Policy.merge(catalog, project.policy());
      MeasuredProgram program = new MeasuredProgram(new LoweredProgram(sources));
      AnalysisResult result = analyse(program, policy);
      AnalysisRecord record =
          new AnalysisRecords(tool, policy, tree)
              .of(result, program, sources.fileCount(), unread(files, sources, base));
      return written(record, project);
    }
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

  private SourceFrontEnd read(SourceFiles files, Path base) throws ScanException {
    int threads = Runtime.getRuntime().availableProcessors();
    List<Path> classPath = new ArrayList<>(request.classPath());
    classPath.add(annotations());
    return SourceFrontEnd.read(
        new SourceRequest(files.files(), base, classPath, request.encoding(), threads));
  }

  /** Our own annotations are always at hand, behind those that the project itself uses. */
  private static Path annotations() throws ScanException {
    try {
      return Path.of(
          ConsentCheck.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException noPath) {
      throw new ScanException("the plugin's own jars cannot be found", noPath);
    }
  }

  private AnalysisResult analyse(MeasuredProgram program, Policy policy) throws ScanException {
    ScanProgress.Watch watch = progress.analysing(program);
    try {
      return Analysis.run(program, policy, AnalysisOptions.DEFAULT);
    } catch (RuntimeException | StackOverflowError | AssertionError defect) {
      String method = program.lastMethod().orElse("none yet");
      throw new ScanException(
          "internal error of ConsentGate "
              + request.version()
              + " (method: "
              + method
              + "): "
              + defect
              + "; no report was written. Run again with -e for the details to report",
          defect);
    } finally {
      watch.close();
    }
  }

  private String nothingToRead(Path source, SourceFiles files) {
    if (!files.unread().isEmpty()) {
      return "nothing below " + source + " could be listed: " + files.unread().get(0);
    }
    String tests =
        request.tests() ? "" : "; test sources are left out unless -Dconsentgate.includeTests";
    return "there are no Java sources below " + source + tests;
  }

  private static String nothingRead(List<UnreadFile> unread) {
    String reasons =
        unread.stream()
            .limit(SHOWN_REASONS)
            .map(file -> "\n  " + file)
            .collect(Collectors.joining());
    return "none of the " + unread.size() + " Java files could be read:" + reasons;
  }

  private static List<UnreadRecord> unread(SourceFiles files, SourceFrontEnd sources, Path base) {
    List<UnreadRecord> unread = new ArrayList<>();
    for (UnreadFile file : files.unread()) {
      unread.add(new UnreadRecord(relative(Path.of(file.file()), base), file.reason()));
    }
    for (UnreadFile file : sources.unread()) {
      unread.add(new UnreadRecord(file.file(), file.reason()));
    }
    for (Path jar : sources.brokenJars()) {
      String reason = Files.exists(jar) ? "is no readable jar" : "does not exist";
      unread.add(
          new UnreadRecord(jar.toString().replace('\\', '/'), "on the class path: " + reason));
    }
    return unread;
  }

  private static String relative(Path file, Path base) {
    Path shown = file.startsWith(base) ? base.relativize(file) : file;
    return shown.toString().replace('\\', '/');
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
