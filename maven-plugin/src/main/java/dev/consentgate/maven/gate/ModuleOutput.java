package dev.consentgate.maven.gate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What a module's compilation left: its classes as a folder, or packed into the module's jar where
 * a build cache has brought back nothing else.
 */
final class ModuleOutput {

  private ModuleOutput() {}

  /** The text of a file in the first of the places that has it. */
  static Optional<String> text(List<Path> places, String path) throws IOException {
    for (Path place : places) {
      Optional<String> text = Files.isDirectory(place) ? inFolder(place, path) : inJar(place, path);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> inFolder(Path folder, String path) throws IOException {
    Path file = folder.resolve(path);
    return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  private static Optional<String> inJar(Path jar, String path) throws IOException {
    if (!Files.isRegularFile(jar)) {
      return Optional.empty();
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(path);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream stream = zip.getInputStream(entry)) {
        return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (ZipException notAJar) {
      return Optional.empty();
    }
  }
}
