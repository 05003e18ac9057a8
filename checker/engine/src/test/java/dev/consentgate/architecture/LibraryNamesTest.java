package dev.consentgate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.symbol.MethodId;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No class name of a library stands in the engine's code: what a library does is catalog data.
 *
 * <p>All string constants of the class files are read, those of string concatenations included.
 */
final class LibraryNamesTest {

  private static final Pattern QUALIFIED_NAME =
      Pattern.compile("(?<![\\w./])(?:[a-z_]\\w*[./]){2,}[A-Z]\\w*");
  private static final Pattern LIBRARY_PACKAGE =
      Pattern.compile(
          "(?<![\\w./])(?:javax?|jakarta|kotlin|com|org|io|net|ai)[./][a-z]\\w*[./][a-z]");

  /** Names that are no library's, each with its reason. */
  private static final List<String> ALLOWED =
      List.of(
          // The language itself is defined by these: its literals, exceptions and resources.
          "java.lang.",
          // The enhanced for statement is defined by it (JLS 14.14.2); java.lang.Iterable returns
          // it.
          "java.util.Iterator",
          // The annotations that the tool brings along.
          "dev.consentgate.",
          // The imaginary company in the examples of error messages.
          "com.acme.");

  @Test
  void engineNamesNoLibrary() throws IOException, URISyntaxException {
    TreeSet<String> names = new TreeSet<>();
    for (Path file : engineClassFiles()) {
      for (String constant : StringConstants.of(file)) {
        collect(QUALIFIED_NAME, constant, file, names);
        collect(LIBRARY_PACKAGE, constant, file, names);
      }
    }
    assertThat(names).as("library names in string constants").isEmpty();
  }

  @Test
  void scanSeesNames() throws IOException, URISyntaxException {
    TreeSet<String> names = new TreeSet<>();
    for (Path file : engineClassFiles()) {
      names.addAll(StringConstants.of(file));
    }
    assertThat(names).contains("java.lang.Object");
    TreeSet<String> found = new TreeSet<>();
    collect(QUALIFIED_NAME, "a call of software.amazon.awssdk.S3Client", Path.of("A"), found);
    collect(LIBRARY_PACKAGE, "java/util/stream/", Path.of("A"), found);
    assertThat(found).hasSize(2);
  }

  private static void collect(Pattern pattern, String constant, Path file, TreeSet<String> names) {
    Matcher name = pattern.matcher(constant);
    while (name.find()) {
      String dotted = constant.substring(name.start()).replace('/', '.');
      if (ALLOWED.stream().noneMatch(dotted::startsWith)) {
        names.add(file.getFileName() + ": " + constant);
      }
    }
  }

  private static List<Path> engineClassFiles() throws IOException, URISyntaxException {
    Path root = Path.of(MethodId.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }
}
