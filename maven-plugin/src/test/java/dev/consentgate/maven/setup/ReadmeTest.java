package dev.consentgate.maven.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what the projects under test have. */
final class ReadmeTest {

  private static final Path ROOT = Path.of("..");

  @Test
  void theBlockIsThatOfThePlainProject() throws IOException {
    String readme = text(ROOT.resolve("README.md"));
    int start = readme.indexOf("<plugin>\n  <groupId>dev.consentgate</groupId>");
    String block = readme.substring(start, readme.indexOf("```", start));
    String project = text(Path.of("src/it/plain/pom.xml"));
    assertThat(words(project)).contains(words(block));
  }

  @Test
  void theLinesOfTheJvmAreThoseThatAreNeeded() throws IOException {
    List<String> own = Files.readAllLines(ROOT.resolve(".mvn/jvm.config"));
    assertThat(own).containsExactlyElementsOf(JavacAccess.lines());
    assertThat(text(ROOT.resolve("README.md"))).contains(String.join("\n", JavacAccess.lines()));
  }

  @Test
  void theRulesAreThoseOfTheChecks() {
    assertThat(OwnArtifacts.rules()).contains("UnconsentedMediaSharing").doesNotHaveDuplicates();
    assertThat(OwnArtifacts.version()).matches("\\d.*");
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  private static String words(String xml) {
    return xml.replace("@project.version@", OwnArtifacts.version()).replaceAll("\\s+", " ").strip();
  }
}
