package dev.consentgate.source;

import com.sun.management.OperatingSystemMXBean;
import dev.consentgate.lowering.LoweredProgram;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.TypeInfo;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures a cold scan with one thread: parsing alone, then resolving and lowering every body.
 * Arguments: the folder, and jars of the class path. Figures are CPU time of the whole process.
 */
final class ScanSpeed {

  private ScanSpeed() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<Path> jars = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      jars.add(Path.of(args[i]));
    }
    List<Path> files = SourceFiles.below(folder, false).files();
    long lines = 0;
    for (Path file : files) {
      lines += Files.readString(file, StandardCharsets.ISO_8859_1).lines().count();
    }
    double start = seconds();
    SourceFrontEnd sources =
        SourceFrontEnd.read(SourceRequest.of(files, folder, jars).withThreads(1));
    double parsed = seconds();
    LoweredProgram program = new LoweredProgram(sources);
    int bodies = 0;
    for (TypeInfo type : program.sourceTypes()) {
      for (MethodInfo method : type.methods()) {
        if (program.body(method.id()).isPresent()) {
          bodies++;
        }
      }
    }
    double lowered = seconds();
    System.out.printf(
        "files %d (unread %d), lines %d, bodies %d%n",
        sources.fileCount(), sources.unread().size(), lines, bodies);
    System.out.printf(
        "parse and declare %.1f s, resolve and lower %.1f s: %.0f lines a second%n",
        parsed - start, lowered - parsed, lines / (lowered - start));
  }

  private static double seconds() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }
}
