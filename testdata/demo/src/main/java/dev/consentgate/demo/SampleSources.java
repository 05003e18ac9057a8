package dev.consentgate.demo;

import dev.consentgate.testdata.Expectations;
import dev.consentgate.testdata.MalformedFixtureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The sample's source files, each with what its marker comments expect.
 *
 * <p>Unlike a fixture, a file of the sample may be without a marker: then it must be silent.
 */
record SampleSources(TreeMap<Path, Expectations> expectations) {

  private static final String FRONT_END = "javac";
  private static final Pattern MARKER = Pattern.compile("//\\s*(BUG|MISSING|SPURIOUS)\\b");

  static SampleSources below(Path sample) throws IOException {
    TreeMap<Path, Expectations> expectations = new TreeMap<>();
    for (Path file : javaFiles(sample)) {
      expectations.put(file, read(file));
    }
    return new SampleSources(expectations);
  }

  private static List<Path> javaFiles(Path sample) throws IOException {
    try (Stream<Path> files = Files.walk(sample)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !isOutput(sample.relativize(file)))
          .toList();
    }
  }

  private static boolean isOutput(Path file) {
    return StreamSupport.stream(file.spliterator(), false)
        .anyMatch(folder -> folder.toString().equals("target"));
  }

  private static Expectations read(Path file) throws IOException {
    String source = Files.readString(file);
    if (!MARKER.matcher(source).find()) {
      return new Expectations(List.of());
    }
    try {
      return Expectations.read(source, FRONT_END);
    } catch (MalformedFixtureException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }
}
