package dev.consentgate.testdata.thirdparty;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Compiles a code base in a javac of its own, for a bounded time. */
final class ForkedCompiler {

  private static final List<String> EXPORTED =
      List.of("api", "file", "main", "model", "parser", "processing", "tree", "util");
  private static final List<String> OPENED = List.of("code", "comp");

  private final String tools;
  private final String libraries;
  private final long seconds;

  ForkedCompiler(String tools, String libraries, long seconds) {
    this.tools = tools;
    this.libraries = libraries;
    this.seconds = seconds;
  }

  /** Runs javac; {@code plugin} is empty for javac alone. */
  Compiled compile(Path code, String plugin) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("third-party");
    Path output = work.resolve("output");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command(code, plugin, work))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    long cpu = 0;
    long peak = 0;
    while (process.isAlive() && elapsed(start) < seconds * 1000) {
      cpu = cpuMillis(process, cpu);
      peak = Math.max(peak, peakMegabytes(process));
      process.waitFor(100, TimeUnit.MILLISECONDS);
    }
    boolean ended = !process.isAlive();
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    return new Compiled(ended, ended ? process.exitValue() : -1, elapsed(start), cpu, peak, lines);
  }

  private static long cpuMillis(Process process, long before) {
    return process
        .info()
        .totalCpuDuration()
        .map(duration -> Math.max(before, duration.toMillis()))
        .orElse(before);
  }

  /** The peak of the resident memory where the system tells it, else nothing. */
  private static long peakMegabytes(Process process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException gone) {
      return 0;
    }
    return 0;
  }

  private static long elapsed(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private List<String> command(Path code, String plugin, Path work) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    EXPORTED.forEach(name -> command.add("-J--add-exports=" + javacPackage(name)));
    OPENED.forEach(name -> command.add("-J--add-opens=" + javacPackage(name)));
    // Not -Xlint:none: with it javac 17 keeps all warnings to itself, those of checks too.
    command.addAll(List.of("-XDcompilePolicy=simple", "-proc:none"));
    command.addAll(List.of("-encoding", "UTF-8", "-Xmaxwarns", "10000"));
    if (!plugin.isEmpty()) {
      command.addAll(List.of("--should-stop=ifError=FLOW", "-processorpath", tools, plugin));
    }
    command.addAll(List.of("-classpath", libraries));
    command.addAll(List.of("-d", Files.createDirectory(work.resolve("classes")).toString()));
    command.add("@" + Files.write(work.resolve("sources"), sources(code)));
    return command;
  }

  private static List<String> sources(Path code) throws IOException {
    try (Stream<Path> files = Files.walk(code)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
          .sorted()
          .map(file -> '"' + file.toString().replace('\\', '/') + '"')
          .toList();
    }
  }

  private static String javacPackage(String name) {
    return "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED";
  }
}
