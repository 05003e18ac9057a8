package dev.consentgate.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One run of Maven over the sample application with the tool of this very source tree.
 *
 * <p>A small parent build lists the tool's modules before the sample, so that Maven takes the tool
 * from there: nothing of it is installed into the local repository, and no other version that may
 * be there is used. The phase is {@code package}, since Maven offers a module to a processor path
 * only as a jar.
 */
final class SampleBuild {

  /** The tool's modules, and those that its tests need to be resolved. */
  private static final List<String> TOOL =
      List.of(
          "checker/annotations",
          "checker/engine",
          "checker/source",
          "testdata",
          "checker/errorprone");

  private final Path mavenHome;
  private final Path localRepository;
  private final Path root;
  private final Path sample;
  private final Path work;

  SampleBuild(Path mavenHome, Path localRepository, Path root, Path sample, Path work) {
    this.mavenHome = mavenHome;
    this.localRepository = localRepository;
    this.root = root;
    this.sample = sample;
    this.work = work;
  }

  /** What Maven printed, and how it ended. */
  record Outcome(List<String> lines, int exitCode) {
    Outcome {
      lines = List.copyOf(lines);
    }
  }

  /** Builds the sample from scratch, and echoes what a developer of the sample would see. */
  Outcome run(PrintStream echo) throws IOException, InterruptedException {
    deleteEarlierOutput();
    Process maven = start(writeParent());
    maven.getOutputStream().close();
    List<String> lines = new ArrayList<>();
    boolean toolIsBuilt = false;
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(maven.getInputStream(), Charset.defaultCharset()))) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line);
        toolIsBuilt |= line.contains("com.example.");
        if (toolIsBuilt || line.startsWith("[ERROR]")) {
          echo.println(line);
        }
      }
    }
    return new Outcome(lines, maven.waitFor());
  }

  private Process start(Path parent) throws IOException {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    Path command = mavenHome.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn");
    ProcessBuilder process =
        new ProcessBuilder(
            command.toString(),
            "-B",
            "--no-transfer-progress",
            "--fail-at-end",
            "-f",
            parent.toString(),
            "-Pconsentgate",
            "-Dverification.skip",
            "-Dstyle.color=never",
            "-Dmaven.repo.local=" + localRepository,
            "-Dconsentgate.policy=" + sample.resolve("consentgate.yaml"),
            "-Dmaven.test.skip",
            "package");
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    // The outer Maven's own arguments and base folder must not leak into this one.
    process.environment().remove("MAVEN_ARGS");
    process.environment().remove("MAVEN_BASEDIR");
    process.directory(root.toFile());
    process.redirectErrorStream(true);
    return process.start();
  }

  private Path writeParent() throws IOException {
    Files.createDirectories(work);
    Path folder = work.toRealPath();
    StringBuilder modules = new StringBuilder();
    Stream.concat(TOOL.stream().map(root::resolve), Stream.of(sample))
        .map(module -> folder.relativize(module).toString().replace('\\', '/'))
        .forEach(module -> modules.append("    <module>" + module + "</module>\n"));
    Path parent = folder.resolve("pom.xml");
    return Files.writeString(
        parent,
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>dev.consentgate.demo</groupId>
          <artifactId>sample-under-tool</artifactId>
          <version>1</version>
          <packaging>pom</packaging>
          <modules>
        %s  </modules>
        </project>
        """
            .formatted(modules));
  }

  /** Without this, an unchanged module would not be compiled again, and so report nothing. */
  private void deleteEarlierOutput() throws IOException {
    List<Path> outputs;
    try (Stream<Path> modules = Files.list(sample)) {
      outputs = modules.map(module -> module.resolve("target")).filter(Files::exists).toList();
    }
    for (Path output : outputs) {
      try (Stream<Path> files = Files.walk(output)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
