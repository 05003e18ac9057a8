package dev.consentgate.maven.scan;

import dev.consentgate.maven.sources.ScanException;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A class path as one text, as the commands of a JDK take it: entries apart by the platform's
 * separator; a folder followed by {@code *} stands for the jars in it.
 */
final class ClassPathText {

  private ClassPathText() {}

  static List<Path> paths(String text) throws ScanException {
    List<Path> paths = new ArrayList<>();
    for (String entry : text.strip().split(File.pathSeparator)) {
      if (!entry.isBlank()) {
        addTo(paths, entry.strip());
      }
    }
    return paths;
  }

  private static void addTo(List<Path> paths, String entry) throws ScanException {
    try {
      if (entry.equals("*") || entry.endsWith("/*") || entry.endsWith("\\*")) {
        paths.addAll(jars(Path.of(entry.substring(0, entry.length() - 1))));
      } else {
        paths.add(Path.of(entry));
      }
    } catch (InvalidPathException noPath) {
      throw new ScanException("consentgate.classpath: '" + entry + "' is not a path", noPath);
    }
  }

  private static Set<Path> jars(Path folder) throws ScanException {
    Set<Path> jars = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
      files.forEach(jars::add);
    } catch (IOException unreadable) {
      throw new ScanException(
          "consentgate.classpath: the folder " + folder + " cannot be listed", unreadable);
    }
    return jars;
  }
}
