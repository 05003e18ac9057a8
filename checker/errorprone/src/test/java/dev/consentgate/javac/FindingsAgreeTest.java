package dev.consentgate.javac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Both front-ends lead to the same findings, with the same identities, and the same flows: over
 * some of the fixtures here, over all of them and the sample application in {@link
 * FrontEndScorecard}.
 */
final class FindingsAgreeTest {

  private static final List<String> SUBJECTS = List.of("world", "guard", "lambda", "route");

  @TempDir private Path temporary;

  @Test
  void onFixtures() throws IOException {
    String classPath = System.getProperty("java.class.path");
    Path folder = temporary.toRealPath();
    for (String subject : SUBJECTS) {
      copy(Path.of("../../testdata/src/main/java/dev/consentgate/testdata", subject), folder);
    }
    Finds javac = Finds.ofJavac(folder, classPath, SummaryText.policy());
    Finds source = Finds.ofSource(folder, classPath, SummaryText.policy());
    assertThat(javac.findings()).hasSizeGreaterThan(5);
    assertThat(source.findings()).isEqualTo(javac.findings());
    assertThat(source.flows()).isEqualTo(javac.flows());
  }

  private static void copy(Path subject, Path folder) throws IOException {
    for (Path file : ResolutionScore.javaFiles(subject)) {
      Path copy = folder.resolve(subject.getFileName()).resolve(subject.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }
}
