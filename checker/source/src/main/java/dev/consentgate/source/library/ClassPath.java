package dev.consentgate.source.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jars and class folders in order, the first that has a class winning; broken ones are listed. */
public final class ClassPath implements ClassBytes {

  private final List<ClassBytes> entries = new ArrayList<>();
  private final List<Path> broken = new ArrayList<>();

  public ClassPath(List<Path> paths) {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        entries.add(new FolderClasses(path));
      } else {
        addJar(path);
      }
    }
  }

  private void addJar(Path path) {
    try {
      entries.add(new JarFileClasses(path));
    } catch (IOException e) {
      broken.add(path);
    }
  }

  /** The entries that could not be read as jars or folders. */
  public List<Path> broken() {
    return Collections.unmodifiableList(broken);
  }

  @Override
  public boolean contains(String binaryName) {
    return entries.stream().anyMatch(entry -> entry.contains(binaryName));
  }

  @Override
  public boolean containsPackage(String name) {
    return entries.stream().anyMatch(entry -> entry.containsPackage(name));
  }

  @Override
  public byte @Nullable [] read(String binaryName) throws IOException {
    for (ClassBytes entry : entries) {
      if (entry.contains(binaryName)) {
        return entry.read(binaryName);
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    for (ClassBytes entry : entries) {
      entry.close();
    }
  }
}
