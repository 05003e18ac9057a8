package dev.consentgate.maven.sources;

import dev.consentgate.policy.Policy;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.SourceTree;
import dev.consentgate.source.SourceFiles;
import dev.consentgate.source.UnreadFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges one module's sources as they are, with its class path, by the source front-end.
 *
 * @param base the module's folder, which file names are relative to
 * @param classPath elements that are not there are left out: a module may not be compiled yet
 * @param openBoundary whether modules outside of these sources may call their methods
 * @param buildFolders folders whose jars belong to the same build
 * @param project the project's policy alone
 */
public record ModuleScan(
    Path base,
    SourceFiles files,
    List<Path> classPath,
    Charset encoding,
    Policy project,
    Policy catalog,
    String version,
    boolean openBoundary,
    List<Path> buildFolders) {

  /** The sources below some roots; those that are not there are left out. */
  public static SourceFiles files(List<Path> roots) {
    List<Path> files = new ArrayList<>();
    List<UnreadFile> unread = new ArrayList<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        SourceFiles below = SourceFiles.below(root, true);
        files.addAll(below.files());
        unread.addAll(below.unread());
      }
    }
    return new SourceFiles(files, unread);
  }

  /** Empty for a module without Java sources. */
  public Optional<AnalysisRecord> run() throws ScanException {
    if (files.files().isEmpty()) {
      return Optional.empty();
    }
    SourceAnalysisRequest request =
        new SourceAnalysisRequest(
            files,
            base,
            SourceTree.of(base.toString(), ""),
            classPath.stream().filter(Files::exists).toList(),
            encoding,
            project,
            catalog,
            version,
            openBoundary,
            buildFolders);
    return Optional.of(SourceAnalysis.run(request, ScanProgress.NONE));
  }
}
