package dev.consentgate.maven.setup;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Where javac looks for the checks and, if the build had annotation processors found on its class
 * path, for these. The checks stand first: their versions of shared libraries are those that count.
 */
record ProcessorPath(List<Path> tool, List<Path> classPath, boolean processing) {

  private static final String SERVICE = "META-INF/services/javax.annotation.processing.Processor";

  /**
   * @param asked whether the build asks for processing in words
   * @param unasked whether javac would look on the class path by itself
   */
  static ProcessorPath of(List<Path> tool, List<Path> classPath, boolean asked, boolean unasked) {
    boolean processing = asked || unasked && classPath.stream().anyMatch(ProcessorPath::hasService);
    return new ProcessorPath(tool, processing ? classPath : List.of(), processing);
  }

  String toolText() {
    return text(tool);
  }

  String text() {
    List<Path> all = new ArrayList<>(tool);
    all.addAll(classPath);
    return text(all);
  }

  /** javac's argument; one that only gives a name to itself where processors run as before. */
  String argument() {
    return processing ? "-XDconsentgate=processing" : "-proc:none";
  }

  private static String text(List<Path> paths) {
    return String.join(File.pathSeparator, paths.stream().map(Path::toString).toList());
  }

  private static boolean hasService(Path element) {
    if (Files.isDirectory(element)) {
      return Files.isRegularFile(element.resolve(SERVICE));
    }
    try (ZipFile jar = new ZipFile(element.toFile())) {
      return jar.getEntry(SERVICE) != null;
    } catch (ZipException notAJar) {
      return false;
    } catch (IOException unreadable) {
      return false;
    }
  }
}
