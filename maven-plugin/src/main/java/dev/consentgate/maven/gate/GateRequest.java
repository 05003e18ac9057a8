package dev.consentgate.maven.gate;

import dev.consentgate.policy.Policy;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/**
 * One module as the gate sees it.
 *
 * @param module its name in messages
 * @param sourceRoots of main sources, those of generated ones included
 * @param selection which of them the compiler was given
 * @param classes where the compiler left the classes and the stamp
 * @param version of this tool
 */
record GateRequest(
    String module,
    List<Path> sourceRoots,
    SourceSelection selection,
    Charset encoding,
    Path classes,
    Policy catalog,
    Policy policy,
    String version) {

  GateRequest {
    sourceRoots = List.copyOf(sourceRoots);
  }
}
