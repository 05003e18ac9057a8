package dev.consentgate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComparisonTest {

  @TempDir private Path sample;

  @BeforeEach
  void writeSample() throws IOException {
    Files.writeString(
        sample.resolve("Upload.java"),
        """
        class Upload {
          // BUG: Diagnostic contains: UnconsentedMediaSharing
          int sink;
        }
        """);
    Files.writeString(sample.resolve("Quiet.java"), "class Quiet {}");
  }

  @Test
  void whatIsExpectedAndReportedAgrees() throws IOException {
    Comparison comparison = compare(finding("Upload.java", 3));
    assertThat(comparison.asExpected()).isTrue();
    assertThat(lastLine(comparison))
        .isEqualTo(
            "expected 1 findings, found 1; known gaps: 0 missing, 0 spurious;"
                + " 1 files without a marker were silent; AS EXPECTED");
  }

  @Test
  void silenceIsDifference() throws IOException {
    Comparison comparison = compare();
    assertThat(comparison.asExpected()).isFalse();
    assertThat(comparison.lines(sample)).anyMatch(line -> line.contains("but not reported"));
  }

  @Test
  void reportInUnmarkedFileIsDifference() throws IOException {
    Comparison comparison = compare(finding("Upload.java", 3), finding("Quiet.java", 1));
    assertThat(comparison.asExpected()).isFalse();
    assertThat(comparison.lines(sample)).anyMatch(line -> line.contains("not expected: line 1"));
  }

  @Test
  void moduleNotCompiledIsProblem() throws IOException {
    Comparison comparison = compare(finding("Upload.java", 3), "[INFO] app 1.0 ..... SKIPPED");
    assertThat(comparison.asExpected()).isFalse();
  }

  private Comparison compare(String... log) throws IOException {
    return Comparison.of(SampleSources.below(sample), CompilerOutput.read(List.of(log)), 1);
  }

  private String finding(String file, int line) {
    return "[ERROR] "
        + sample.resolve(file)
        + ":["
        + line
        + ",1] [UnconsentedMediaSharing] photos reach Hive";
  }

  private String lastLine(Comparison comparison) {
    List<String> lines = comparison.lines(sample);
    return lines.get(lines.size() - 1);
  }
}
