package dev.consentgate.maven.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotation processors run under the check exactly where they ran without it. */
final class ProcessorPathTest {

  @TempDir private Path folder;

  private final Path tool = Path.of("checks.jar");

  @Test
  void runsNoneWhereNoneRan() {
    ProcessorPath path = ProcessorPath.of(List.of(tool), List.of(folder), false, true);
    assertThat(path.text()).isEqualTo("checks.jar");
    assertThat(path.argument()).isEqualTo("-proc:none");
  }

  @Test
  void runsThoseOfTheClassPath() throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.createFile(services.resolve("javax.annotation.processing.Processor"));
    ProcessorPath found = ProcessorPath.of(List.of(tool), List.of(folder), false, true);
    assertThat(found.text()).endsWith(folder.toString()).startsWith("checks.jar");
    assertThat(found.argument()).isNotEqualTo("-proc:none");
    ProcessorPath newer = ProcessorPath.of(List.of(tool), List.of(folder), false, false);
    assertThat(newer.argument()).isEqualTo("-proc:none");
    ProcessorPath asked = ProcessorPath.of(List.of(tool), List.of(folder), true, false);
    assertThat(asked.processing()).isTrue();
  }
}
