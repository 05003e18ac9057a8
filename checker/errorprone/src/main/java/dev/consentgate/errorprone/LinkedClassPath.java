package dev.consentgate.errorprone;

import com.sun.tools.javac.util.Context;
import dev.consentgate.summary.ClassPathSummaries;
import dev.consentgate.summary.TrustedPlaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** The summaries on javac's own paths. A file manager that knows no paths has none. */
final class LinkedClassPath {

  private LinkedClassPath() {}

  /**
   * The summaries that the compilation can use.
   *
   * @param partial whether classes of its own module come from an earlier compilation
   * @param trusted folders of the same build
   */
  static ClassPathSummaries of(Context context, boolean partial, List<Path> trusted) {
    List<Path> places = new ArrayList<>();
    if (context.get(JavaFileManager.class) instanceof StandardJavaFileManager files) {
      List<Path> own = paths(files, StandardLocation.CLASS_OUTPUT);
      places.addAll(own);
      places.addAll(paths(files, StandardLocation.CLASS_PATH));
      places.addAll(paths(files, StandardLocation.MODULE_PATH));
      if (!partial) {
        places.removeAll(own);
      }
    }
    return ClassPathSummaries.of(places, new TrustedPlaces(trusted));
  }

  private static List<Path> paths(StandardJavaFileManager files, StandardLocation location) {
    List<Path> paths = new ArrayList<>();
    Iterable<? extends Path> known = files.getLocationAsPaths(location);
    if (known != null) {
      known.forEach(path -> paths.add(path.toAbsolutePath().normalize()));
    }
    return paths;
  }
}
