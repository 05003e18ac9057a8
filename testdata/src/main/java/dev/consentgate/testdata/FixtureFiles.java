package dev.consentgate.testdata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fixtures, the small world's own sources and its policy, as this module's output holds them.
 */
public final class FixtureFiles {
  static final String ROOT = "dev/consentgate/testdata/";
  private static final String WORLD = ROOT + "world/";

  private FixtureFiles() {}

  /** All fixtures in the order of their paths; the small world and this package are none. */
  public static List<Fixture> fixtures() {
    return sources().stream()
        .filter(file -> file.path().indexOf('/', ROOT.length()) > 0)
        .filter(file -> !file.path().startsWith(WORLD))
        .toList();
  }

  /** The sources of the small world in the order of their paths, for a scan without class files. */
  public static List<Fixture> world() {
    return sources().stream().filter(file -> file.path().startsWith(WORLD)).toList();
  }

  /** The text of the fixtures' policy. */
  public static String policy() {
    try (InputStream in = FixtureFiles.class.getResourceAsStream("consentgate.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Fixture> sources() {
    try {
      URI place = FixtureFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path output = Path.of(place);
      if (Files.isDirectory(output)) {
        return sourcesBelow(output);
      }
      try (FileSystem jar = FileSystems.newFileSystem(output)) {
        return sourcesBelow(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Fixture> sourcesBelow(Path output) throws IOException {
    Path root = output.resolve(ROOT);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .map(file -> new Fixture(slashed(output.relativize(file)), read(file)))
          .sorted()
          .toList();
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
