package dev.consentgate.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/**
 * One compilation in a JVM of its own, which tells at its end what it has used: all processor time
 * of the process, the JVM's start and its compiler threads included, and the peak of its memory.
 */
public final class Compilation {

  /** Stands before the three numbers in the last line of the output. */
  static final String MARK = "used:";

  private static final Path LINUX_STATUS = Path.of("/proc/self/status");

  private Compilation() {}

  /**
   * Compiles.
   *
   * @param arguments javac's
   */
  public static void main(String[] arguments) throws IOException {
    StringWriter diagnostics = new StringWriter();
    PrintWriter writer = new PrintWriter(diagnostics);
    int exitCode = ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments);
    writer.flush();
    long warnings = diagnostics.toString().lines().filter(Compilation::isWarning).count();
    if (exitCode != 0) {
      System.out.print(diagnostics);
    }
    System.out.println(MARK + ' ' + cpuMillis() + ' ' + peakKilobytes() + ' ' + warnings);
    System.exit(exitCode);
  }

  private static boolean isWarning(String line) {
    return line.contains(": warning: [");
  }

  private static long cpuMillis() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return system.getProcessCpuTime() / 1_000_000;
  }

  /** The peak of the resident memory where the system tells it, else of the JVM's own pools. */
  private static long peakKilobytes() throws IOException {
    if (Files.isReadable(LINUX_STATUS)) {
      for (String line : Files.readAllLines(LINUX_STATUS)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    }
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        / 1024;
  }
}
