package dev.consentgate.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources are found in each of the usual layouts. */
final class SourceFilesTest {

  @TempDir private Path folder;

  private void create(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }

  private List<String> found(boolean tests) {
    return SourceFiles.below(folder, tests).files().stream()
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  @Test
  void moduleWithGeneratedSources() throws IOException {
    create(
        "m/pom.xml",
        "m/src/main/java/a/target/A.java",
        "m/src/main/java/module-info.java",
        "m/src/main/resources/T.java",
        "m/src/test/java/a/ATest.java",
        "m/target/generated-sources/annotations/a/G.java",
        "m/target/classes/a/C.java",
        ".git/B.java");
    assertThat(found(false))
        .containsExactly(
            "m/src/main/java/a/target/A.java", "m/target/generated-sources/annotations/a/G.java");
    assertThat(found(true)).contains("m/src/test/java/a/ATest.java").hasSize(3);
  }

  @Test
  void plainFolderAndLoops() throws IOException {
    create("a/A.java", "b/build/B.java");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    assertThat(found(false)).containsExactly("a/A.java", "b/build/B.java");
  }
}
