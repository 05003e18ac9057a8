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
 * @param roots of sources; those that are not there are left out
 * @param classPath elements that are not there are left out: a module may not be compiled yet
 * @param project the project's policy alone
 */
public record ModuleScan(
    Path base,
    List<Path> roots,
    List<Path> classPath,
    Charset encoding,
    Policy project,
    Policy catalog,
    String version) {

  /** Empty for a module without Java sources. */
  public Optional<AnalysisRecord> run() throws ScanException {
    List<Path> files = new ArrayList<>();
    List<UnreadFile> unread = new ArrayList<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        SourceFiles below = SourceFiles.below(root, true);
        files.addAll(below.files());
        unread.addAll(below.unread());
      }
    }
    if (files.isEmpty()) {
      return Optional.empty();
    }
    SourceAnalysisRequest request =
        new SourceAnalysisRequest(
            new SourceFiles(files, unread),
            base,
            SourceTree.of(base.toString(), ""),
            classPath.stream().filter(Files::exists).toList(),
            encoding,
            project,
            catalog,
            version);
    return Optional.of(SourceAnalysis.run(request, ScanProgress.NONE));
  }
}
