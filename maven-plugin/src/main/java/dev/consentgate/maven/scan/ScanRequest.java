package dev.consentgate.maven.scan;

import dev.consentgate.report.FlowSelection;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to scan and where to write.
 *
 * @param source a folder, or one file
 * @param policy the policy file; without it the nearest one above the sources
 * @param classPath jars and class folders
 * @param output the folder of the reports
 * @param tests whether test sources are scanned too
 * @param encoding of the sources; a file that is not written in it is read as Latin-1
 * @param flows what the SARIF file shows beside findings
 * @param version of the tool, as the reports name it
 */
record ScanRequest(
    Path source,
    Optional<Path> policy,
    List<Path> classPath,
    Path output,
    boolean tests,
    Charset encoding,
    FlowSelection flows,
    String version) {

  ScanRequest {
    classPath = List.copyOf(classPath);
  }
}
