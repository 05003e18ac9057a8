package dev.consentgate.source.library;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of the running JDK, read from its run-time image; packages are listed once each. */
public final class JdkImage implements ClassBytes {

  private final FileSystem image = FileSystems.getFileSystem(URI.create("jrt:/"));
  private final Map<String, PackageContent> packages = new HashMap<>();

  /** A package's folder in its module, and the simple binary names of its classes. */
  private record PackageContent(@Nullable Path folder, Set<String> classes) {}

  @Override
  public boolean contains(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    return dot > 0
        && content(binaryName.substring(0, dot)).classes.contains(binaryName.substring(dot + 1));
  }

  @Override
  public boolean containsPackage(String name) {
    return !content(name).classes.isEmpty();
  }

  @Override
  public byte @Nullable [] read(String binaryName) throws IOException {
    if (!contains(binaryName)) {
      return null;
    }
    int dot = binaryName.lastIndexOf('.');
    Path folder = content(binaryName.substring(0, dot)).folder;
    return folder == null
        ? null
        : Files.readAllBytes(folder.resolve(binaryName.substring(dot + 1) + ".class"));
  }

  private PackageContent content(String name) {
    return packages.computeIfAbsent(name, this::list);
  }

  private PackageContent list(String name) {
    Path links = image.getPath("/packages/" + name);
    Set<String> classes = new HashSet<>();
    if (name.isEmpty() || !Files.isDirectory(links)) {
      return new PackageContent(null, classes);
    }
    Path folder = null;
    try (DirectoryStream<Path> modules = Files.newDirectoryStream(links)) {
      for (Path module : modules) {
        Path candidate =
            image.getPath("/modules", module.getFileName().toString(), name.replace('.', '/'));
        if (Files.isDirectory(candidate) && addClasses(candidate, classes)) {
          folder = candidate;
        }
      }
    } catch (IOException e) {
      return new PackageContent(null, Set.of());
    }
    return new PackageContent(folder, classes);
  }

  private static boolean addClasses(Path folder, Set<String> classes) throws IOException {
    boolean any = false;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.class")) {
      for (Path file : files) {
        String fileName = file.getFileName().toString();
        any |= classes.add(fileName.substring(0, fileName.length() - ".class".length()));
      }
    }
    return any;
  }

  @Override
  public void close() {
    // The image belongs to the running JVM and stays open.
  }
}
