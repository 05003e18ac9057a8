package dev.consentgate.maven.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** The main sources of a module, by language. */
final class ModuleSources {

  /** Languages that compile to the same classes as Java, and the ends of their files' names. */
  private static final Map<String, String> OTHERS =
      new TreeMap<>(Map.of("Kotlin", "kt", "Groovy", "groovy", "Scala", "scala"));

  private final MavenProject project;

  ModuleSources(MavenProject project) {
    this.project = project;
  }

  boolean hasJava() {
    return javaRoots().stream().anyMatch(root -> holds(root, "java"));
  }

  /** Each other language with the first folder that holds sources in it, seen from the module. */
  Map<String, String> otherLanguages() {
    Map<String, String> found = new TreeMap<>();
    Path base = project.getBasedir().toPath();
    OTHERS.forEach(
        (language, end) -> {
          List<Path> roots = new ArrayList<>(javaRoots());
          roots.add(base.resolve("src/main/" + end));
          roots.add(base.resolve("src/main/" + language.toLowerCase(Locale.ROOT)));
          roots.stream()
              .filter(root -> holds(root, end))
              .findFirst()
              .ifPresent(root -> found.put(language, base.relativize(root).toString()));
        });
    return found;
  }

  private List<Path> javaRoots() {
    Path base = project.getBasedir().toPath();
    return project.getCompileSourceRoots().stream().map(base::resolve).toList();
  }

  private static boolean holds(Path root, String end) {
    if (!Files.isDirectory(root)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.anyMatch(file -> file.toString().endsWith("." + end));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
