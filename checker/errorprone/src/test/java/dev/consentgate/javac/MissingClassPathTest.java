package dev.consentgate.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.program.Interest;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.TypeInfo;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What javac could not attribute, since its class is missing, is read as unknown. */
final class MissingClassPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"../source/src/main/java", "src/test/java", "../../testdata/dating-app"})
  void everythingIsRead(String folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(folder))) {
      files =
          walk.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.toString().contains("target"))
              .sorted()
              .toList();
    }
    assertThat(files).hasSizeGreaterThan(10);
    FrontEnd sources = AttributedSources.of(files, List.of("-classpath", "", "-proc:none"));
    StringBuilder failures = new StringBuilder();
    Interest all = new Interest(Set.of(), List.of(""), Set.of("Optional"), Set.of());
    attempt("sightings", () -> sources.sightings(all), failures);
    for (TypeInfo type : sources.sourceTypes()) {
      attempt(type.name(), () -> sources.initializers(type.name()), failures);
      attempt(type.name(), () -> sources.supertypes(type.name()), failures);
      for (MethodInfo method : type.methods()) {
        attempt(method.id().toString(), () -> sources.syntax(method.id()), failures);
        attempt(method.id().toString(), () -> sources.mentions(method.id()), failures);
      }
    }
    assertThat(failures.toString()).isEmpty();
    assertThat(new LoweredSources(sources).problems())
        .noneMatch(problem -> problem.contains("lowering failed"));
  }

  private static void attempt(String what, Runnable reading, StringBuilder failures) {
    try {
      reading.run();
    } catch (RuntimeException | StackOverflowError | AssertionError failed) {
      StringWriter trace = new StringWriter();
      failed.printStackTrace(new PrintWriter(trace));
      failures.append(what).append(": ").append(trace);
    }
  }
}
