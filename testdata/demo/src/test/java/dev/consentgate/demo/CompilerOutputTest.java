package dev.consentgate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.testdata.Report;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class CompilerOutputTest {

  private static final Path UPLOAD = Path.of("/app/Upload.java");

  private static final String LOG =
      """
      [INFO] --- maven-compiler-plugin:3.14.1:compile (default-compile) @ app ---
      [WARNING] /app/Feed.java:[7,5] [ConsentSubjectUnproven] a check stands there
          route: Feed.send (Feed.java:7)
      [INFO] -------------------------------------------------------------
      [ERROR] /app/Upload.java:[12,9] [UnconsentedMediaSharing] photos reach Hive
          route: Upload.send (Upload.java:12)
          id:    7f3a91c2
      [ERROR] /app/Upload.java:[20,1] cannot find symbol
      [INFO] 2 errors
      [INFO] amora-admin 1.0.0-SNAPSHOT ......................... SKIPPED
      [ERROR] Failed to execute goal compile: Compilation failure:
      [ERROR] /app/Upload.java:[12,9] [UnconsentedMediaSharing] photos reach Hive
      [ERROR]     route: Upload.send (Upload.java:12)
      [ERROR] -> [Help 1]
      """;

  private final CompilerOutput output = CompilerOutput.read(LOG.lines().toList());

  @Test
  void repeatedErrorCountsOnce() {
    assertThat(output.of(UPLOAD)).extracting(Report::line).containsExactly(12, 20);
  }

  @Test
  void messageKeepsItsFurtherLines() {
    assertThat(output.of(UPLOAD).get(0).message())
        .isEqualTo(
            "photos reach Hive\n    route: Upload.send (Upload.java:12)\n    id:    7f3a91c2");
  }

  @Test
  void warningIsReport() {
    assertThat(output.of(Path.of("/app/Feed.java")))
        .extracting(Report::rule)
        .containsExactly("ConsentSubjectUnproven");
  }

  @Test
  void errorWithoutRuleIsJavacsOwn() {
    assertThat(output.of(UPLOAD).get(1).rule()).isEqualTo(CompilerOutput.NO_RULE);
  }

  @Test
  void moduleNotCompiledIsTold() {
    assertThat(output.skippedModules()).containsExactly("amora-admin");
  }
}
