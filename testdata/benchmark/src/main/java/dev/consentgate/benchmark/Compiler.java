package dev.consentgate.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts a {@link Compilation} as a process of its own, and waits for what it used. */
final class Compiler {

  private static final List<String> EXPORTED =
      List.of("api", "file", "main", "model", "parser", "processing", "tree", "util");
  private static final List<String> OPENED = List.of("code", "comp");

  private final List<Path> classPath;

  Compiler(List<Path> classPath) {
    this.classPath = List.copyOf(classPath);
  }

  Measurement compile(CodeBase code, Variant variant) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("benchmark");
    try {
      return run(command(code, variant, work), work.resolve("output"));
    } finally {
      delete(work);
    }
  }

  private List<String> command(CodeBase code, Variant variant, Path work) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    EXPORTED.forEach(name -> command.add("--add-exports=" + javacPackage(name)));
    OPENED.forEach(name -> command.add("--add-opens=" + javacPackage(name)));
    command.addAll(List.of("-classpath", classPath.get(0).toString()));
    command.add(Compilation.class.getName());
    command.addAll(variant.options(code, classPath));
    command.addAll(
        List.of("-classpath", joined(libraries(code)), "-encoding", "UTF-8", "-Xlint:none"));
    command.addAll(List.of("-d", Files.createDirectory(work.resolve("classes")).toString()));
    command.add("@" + Files.write(work.resolve("sources"), quoted(code), StandardCharsets.UTF_8));
    return command;
  }

  /** The tools' own jars are left out: the code that is compiled must not see another compiler. */
  private List<Path> libraries(CodeBase code) {
    return classPath.stream().filter(code::needs).toList();
  }

  private static Measurement run(List<String> command, Path output)
      throws IOException, InterruptedException {
    int exitCode =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    List<String> lines = Files.readAllLines(output);
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    if (exitCode != 0 || !last.startsWith(Compilation.MARK)) {
      throw new IOException(
          "the compilation ended with " + exitCode + ":\n" + String.join("\n", lines));
    }
    return Measurement.parse(last);
  }

  private static List<String> quoted(CodeBase code) {
    return code.files().stream()
        .map(file -> '"' + file.toString().replace('\\', '/') + '"')
        .toList();
  }

  private static String javacPackage(String name) {
    return "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED";
  }

  private static String joined(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
