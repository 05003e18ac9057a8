package dev.consentgate.testdata.thirdparty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The committed file of results: one section for each JDK, each written by a run on that JDK. */
final class TableFile {

  private TableFile() {}

  /** Replaces the section whose heading is the first of the lines, or adds it at the end. */
  static void write(Path file, List<String> section) throws IOException {
    List<String> kept = new ArrayList<>();
    boolean replaced = false;
    for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
      if (line.startsWith("## ")) {
        replaced = line.equals(section.get(0));
      }
      if (!replaced) {
        kept.add(line);
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
      kept.remove(kept.size() - 1);
    }
    kept.add("");
    kept.addAll(section);
    Files.write(file, kept);
  }
}
