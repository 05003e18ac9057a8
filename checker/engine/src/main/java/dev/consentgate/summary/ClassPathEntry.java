package dev.consentgate.summary;

import dev.consentgate.record.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A folder of classes or a jar. What cannot be read is not there. */
final class ClassPathEntry implements ClassFiles {

  private final Path path;

  ClassPathEntry(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  /** The text of the summary file. */
  Optional<String> summaries() {
    return bytes(ModuleSummaries.PATH).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  @Override
  public Optional<String> digest(String binaryName) {
    return bytes(fileOf(binaryName)).map(Digest::of);
  }

  boolean has(String binaryName) {
    String name = fileOf(binaryName);
    if (Files.isDirectory(path)) {
      return Files.isRegularFile(path.resolve(name));
    }
    try (ZipFile jar = new ZipFile(path.toFile())) {
      return jar.getEntry(name) != null;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static String fileOf(String binaryName) {
    return binaryName.replace('.', '/') + ".class";
  }

  private Optional<byte[]> bytes(String name) {
    if (Files.isDirectory(path)) {
      return inFolder(path.resolve(name));
    }
    return Files.isRegularFile(path) ? inJar(name) : Optional.empty();
  }

  private static Optional<byte[]> inFolder(Path file) {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> inJar(String name) {
    try (ZipFile jar = new ZipFile(path.toFile())) {
      ZipEntry entry = jar.getEntry(name);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream bytes = jar.getInputStream(entry)) {
        return Optional.of(bytes.readAllBytes());
      }
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
