package dev.consentgate.maven.sources;

import dev.consentgate.policy.Policy;
import dev.consentgate.record.SourceTree;
import dev.consentgate.source.SourceFiles;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/**
 * What to analyse, and by what.
 *
 * @param base the folder that file names are shown relative to
 * @param tree how records name files and modules
 * @param classPath jars and class folders, without our own annotations
 * @param encoding of the sources; a file that is not written in it is read as Latin-1
 * @param project the project's policy alone
 * @param version of the tool, as records name it
 * @param openBoundary whether modules outside of these sources may call their methods
 * @param buildFolders folders whose jars belong to the same build
 */
public record SourceAnalysisRequest(
    SourceFiles files,
    Path base,
    SourceTree tree,
    List<Path> classPath,
    Charset encoding,
    Policy project,
    Policy catalog,
    String version,
    boolean openBoundary,
    List<Path> buildFolders) {

  public SourceAnalysisRequest {
    classPath = List.copyOf(classPath);
    buildFolders = List.copyOf(buildFolders);
  }
}
