package dev.consentgate.source.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The classes under one folder. */
final class FolderClasses implements ClassBytes {

  private final Path folder;
  private final Map<String, Boolean> packages = new HashMap<>();

  FolderClasses(Path folder) {
    this.folder = folder;
  }

  @Override
  public boolean contains(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    return containsPackage(dot < 0 ? "" : binaryName.substring(0, dot))
        && Files.isRegularFile(file(binaryName));
  }

  @Override
  public boolean containsPackage(String name) {
    return packages.computeIfAbsent(
        name, key -> Files.isDirectory(folder.resolve(key.replace('.', '/'))));
  }

  @Override
  public byte @Nullable [] read(String binaryName) throws IOException {
    return contains(binaryName) ? Files.readAllBytes(file(binaryName)) : null;
  }

  private Path file(String binaryName) {
    return folder.resolve(binaryName.replace('.', '/') + ".class");
  }

  @Override
  public void close() {
    // A folder holds nothing open.
  }
}
