package dev.consentgate.maven.scan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The modules of a folder of sources: a module is the nearest folder around a file in which a build
 * file stands, named by its path below the root; the root is the module without a name.
 */
final class BuildFolders {

  private static final List<String> BUILD_FILES =
      List.of("pom.xml", "build.gradle", "build.gradle.kts");

  private final Path root;
  private final Map<Path, Boolean> known = new ConcurrentHashMap<>();

  BuildFolders(Path root) {
    this.root = root;
  }

  /**
   * The module of a file.
   *
   * @param file relative to the root
   */
  String of(String file) {
    Path place = root.resolve(file).normalize();
    for (Path folder = place.getParent();
        folder != null && !folder.equals(root) && folder.startsWith(root);
        folder = folder.getParent()) {
      if (known.computeIfAbsent(folder, BuildFolders::isModule)) {
        return root.relativize(folder).toString().replace('\\', '/');
      }
    }
    return "";
  }

  private static boolean isModule(Path folder) {
    return BUILD_FILES.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
  }
}
