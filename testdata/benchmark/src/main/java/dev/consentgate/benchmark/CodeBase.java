package dev.consentgate.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sources that are compiled as one module: an unpacked source jar.
 *
 * @param needs parts of the paths of the libraries on its class path
 * @param policy what is declared of it; nothing is media where it is missing
 */
record CodeBase(
    String name, List<Path> files, long lines, List<String> needs, Optional<Path> policy) {

  CodeBase {
    files = List.copyOf(files);
    needs = List.copyOf(needs);
  }

  /**
   * The code base of a folder, which gives it its name.
   *
   * @param settings has a folder of that name, if the code base needs anything
   */
  static CodeBase in(Path folder, Path settings) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("module-info.java"))
              .sorted()
              .toList();
    }
    long lines = 0;
    for (Path file : files) {
      lines += Files.readString(file, StandardCharsets.ISO_8859_1).lines().count();
    }
    String name = folder.getFileName().toString();
    Path needs = settings.resolve(name).resolve("needs.txt");
    Path policy = settings.resolve(name).resolve("consentgate.yaml");
    return new CodeBase(
        name,
        files,
        lines,
        Files.exists(needs) ? Files.readAllLines(needs) : List.of(),
        Optional.of(policy).filter(Files::exists));
  }

  /** Whether an entry of the benchmark's class path is one of the libraries. */
  boolean needs(Path entry) {
    String path = entry.toString().replace('\\', '/');
    return needs.stream().anyMatch(path::contains);
  }
}
