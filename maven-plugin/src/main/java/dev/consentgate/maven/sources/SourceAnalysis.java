package dev.consentgate.maven.sources;

import dev.consentgate.analysis.Analysis;
import dev.consentgate.analysis.AnalysisOptions;
import dev.consentgate.analysis.AnalysisResult;
import dev.consentgate.annotations.ConsentCheck;
import dev.consentgate.lowering.LoweredProgram;
import dev.consentgate.policy.Policy;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.AnalysisRecords;
import dev.consentgate.record.MeasuredProgram;
import dev.consentgate.record.ToolRecord;
import dev.consentgate.record.UnreadRecord;
import dev.consentgate.source.SourceFrontEnd;
import dev.consentgate.source.SourceRequest;
import dev.consentgate.source.UnreadFile;
import dev.consentgate.summary.ClassPathSummaries;
import dev.consentgate.summary.TrustedPlaces;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One analysis of sources as they are. What cannot be read is listed in the record; an internal
 * error is told with the method that it happened in.
 */
public final class SourceAnalysis {

  private static final int SHOWN_REASONS = 3;

  private final SourceAnalysisRequest request;
  private final ScanProgress progress;

  private SourceAnalysis(SourceAnalysisRequest request, ScanProgress progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * The record of the sources.
   *
   * @throws ScanException if none of them could be read, or by a defect of ours
   */
  public static AnalysisRecord run(SourceAnalysisRequest request, ScanProgress progress)
      throws ScanException {
    return new SourceAnalysis(request, progress).run();
  }

  private AnalysisRecord run() throws ScanException {
    progress.reading(request.files().files().size());
    try (SourceFrontEnd sources = read()) {
      if (sources.fileCount() == 0) {
        throw new ScanException(nothingRead(sources.unread()));
      }
      ToolRecord tool =
          ToolRecord.of(request.version(), ToolRecord.SOURCE, request.project(), request.catalog());
      Policy policy = Policy.merge(request.catalog(), request.project());
      MeasuredProgram program = new MeasuredProgram(new LoweredProgram(sources));
      ClassPathSummaries linked =
          ClassPathSummaries.of(request.classPath(), new TrustedPlaces(request.buildFolders()));
      AnalysisResult result = analyse(program, policy, linked);
      List<UnreadRecord> unread = unread(sources);
      linked.notes().forEach(note -> unread.add(summaries(note)));
      return new AnalysisRecords(tool, policy, request.tree())
          .of(result, program, sources.fileCount(), unread);
    }
  }

  private SourceFrontEnd read() throws ScanException {
    int threads = Runtime.getRuntime().availableProcessors();
    List<Path> classPath = new ArrayList<>(request.classPath());
    classPath.add(annotations());
    return SourceFrontEnd.read(
        new SourceRequest(
            request.files().files(), request.base(), classPath, request.encoding(), threads));
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

  private AnalysisResult analyse(MeasuredProgram program, Policy policy, ClassPathSummaries linked)
      throws ScanException {
    ScanProgress.Watch watch = progress.analysing(program);
    try {
      AnalysisOptions options = AnalysisOptions.DEFAULT.withOpenBoundary(request.openBoundary());
      return Analysis.run(program, policy, options, linked);
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

  private static String nothingRead(List<UnreadFile> unread) {
    String reasons =
        unread.stream()
            .limit(SHOWN_REASONS)
            .map(file -> "\n  " + file)
            .collect(Collectors.joining());
    return "none of the " + unread.size() + " Java files could be read:" + reasons;
  }

  private List<UnreadRecord> unread(SourceFrontEnd sources) {
    List<UnreadRecord> unread = new ArrayList<>();
    for (UnreadFile file : request.files().unread()) {
      unread.add(new UnreadRecord(relative(Path.of(file.file())), file.reason()));
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

  private static UnreadRecord summaries(ClassPathSummaries.Note note) {
    return new UnreadRecord(
        note.place().toString().replace('\\', '/'), "on the class path: " + note.text());
  }

  private String relative(Path file) {
    Path base = request.base();
    Path shown = file.startsWith(base) ? base.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }
}
