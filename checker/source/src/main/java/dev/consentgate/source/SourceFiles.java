package dev.consentgate.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The Java files under a folder, whatever its layout: those of Maven and Gradle modules with their
 * generated sources, or any others. Build output, resources and hidden folders hold no sources;
 * symbolic links to folders are not followed, and links to files only where they lead outside.
 *
 * @param unread folders and files that could not be listed
 */
public record SourceFiles(List<Path> files, List<UnreadFile> unread) {

  private static final Set<String> OUTPUT = Set.of("target", "build", "out", "bin");
  private static final Set<String> NO_SOURCES =
      Set.of("node_modules", "resources", "webapp", "archetype-resources");
  private static final Set<String> GENERATED = Set.of("generated-sources", "generated");
  private static final Set<String> TESTS =
      Set.of("test", "tests", "it", "integration-test", "integrationTest", "testFixtures", "jmh");

  public SourceFiles {
    files = List.copyOf(files);
    unread = List.copyOf(unread);
  }

  /**
   * Finds the sources below the folder, or the one file that it is.
   *
   * @param tests whether test sources are wanted too
   */
  public static SourceFiles below(Path root, boolean tests) {
    Walk walk = new Walk(root, tests);
    try {
      Files.walkFileTree(root, walk);
    } catch (IOException e) {
      walk.failed(root, e);
    }
    return new SourceFiles(new ArrayList<>(walk.files), new ArrayList<>(walk.unread));
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final boolean tests;
    private final Set<Path> files = new TreeSet<>();
    private final Set<UnreadFile> unread = new TreeSet<>();

    Walk(Path root, boolean tests) {
      this.root = root;
      this.tests = tests;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(root) || isWanted(folder)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    private boolean isWanted(Path folder) {
      String name = name(folder);
      Path parent = folder.getParent();
      String parentName = parent == null || folder.equals(root) ? "" : name(parent);
      if (name.startsWith(".")) {
        return false;
      }
      if (OUTPUT.contains(parentName) && isOutput(parent)) {
        return GENERATED.contains(name);
      }
      // A package may be called like an output folder, but only below a source root.
      if (OUTPUT.contains(name) && isOutput(folder)) {
        return true;
      }
      boolean besideJava = parentName.equals("main") || parentName.equals("test");
      if (NO_SOURCES.contains(name) && (besideJava || name.equals("node_modules"))) {
        return false;
      }
      boolean isTest = parentName.equals("src") && (TESTS.contains(name) || name.endsWith("Test"));
      boolean generatedTest = name.equals("generated-test-sources");
      return tests || !(isTest || generatedTest);
    }

    /** An output folder stands beside a build file or beside {@code src}. */
    private static boolean isOutput(@Nullable Path folder) {
      Path module = folder == null ? null : folder.getParent();
      return module != null
          && (Files.exists(module.resolve("pom.xml"))
              || Files.exists(module.resolve("build.gradle"))
              || Files.exists(module.resolve("build.gradle.kts"))
              || Files.isDirectory(module.resolve("src")));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (name(file).endsWith(".java") && !name(file).equals("module-info.java")) {
        if (attributes.isRegularFile()) {
          files.add(file);
        } else if (attributes.isSymbolicLink()) {
          addLink(file);
        }
      }
      return FileVisitResult.CONTINUE;
    }

    /** What a link leads to is a source of its own unless it lies below the root itself. */
    private void addLink(Path link) {
      try {
        Path file = link.toRealPath();
        if (Files.isRegularFile(file) && !file.startsWith(root.toRealPath())) {
          files.add(link);
        }
      } catch (IOException leadsNowhere) {
        failed(link, leadsNowhere);
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      failed(file, e);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      if (e != null) {
        failed(folder, e);
      }
      return FileVisitResult.CONTINUE;
    }

    void failed(Path path, IOException e) {
      unread.add(new UnreadFile(path.toString().replace('\\', '/'), "cannot be read: " + e));
    }

    private static String name(Path path) {
      Path last = path.getFileName();
      return last == null ? "" : last.toString();
    }
  }
}
