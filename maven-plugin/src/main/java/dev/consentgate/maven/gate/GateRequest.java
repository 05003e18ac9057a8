package dev.consentgate.maven.gate;

import dev.consentgate.policy.Policy;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * One module as the gate sees it.
 *
 * @param module its name in messages
 * @param base its folder
 * @param root the folder that reports name files relative to
 * @param sourceRoots of main sources, those of generated ones included
 * @param selection which of them the compiler was given
 * @param outputs where classes and stamp may be: the folder of the compiler, then the jar
 * @param classPath of the main sources, found when it is needed
 * @param version of this tool
 * @param openBoundary whether other modules of the build may call its methods
 * @param buildFolders those of the modules that it depends on
 */
public record GateRequest(
    String module,
    Path base,
    Path root,
    List<Path> sourceRoots,
    SourceSelection selection,
    Charset encoding,
    List<Path> outputs,
    Supplier<List<Path>> classPath,
    Policy catalog,
    Policy policy,
    String version,
    boolean openBoundary,
    List<Path> buildFolders) {

  public GateRequest {
    sourceRoots = List.copyOf(sourceRoots);
    outputs = List.copyOf(outputs);
    buildFolders = List.copyOf(buildFolders);
  }

  /** A file as reports name it. */
  String shown(Path file) {
    return GateRequests.shown(file, root);
  }
}
