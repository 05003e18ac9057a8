package dev.consentgate.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Sources that are compiled as one module: an unpacked source jar. */
record CodeBase(String name, List<Path> files, long lines) {

  CodeBase {
    files = List.copyOf(files);
  }

  static CodeBase in(Path folder) throws IOException {
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
    return new CodeBase(folder.getFileName().toString(), files, lines);
  }
}
