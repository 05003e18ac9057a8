package dev.consentgate.javac;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.analysis.Analysis;
import dev.consentgate.analysis.AnalysisOptions;
import dev.consentgate.analysis.AnalysisResult;
import dev.consentgate.finding.Finding;
import dev.consentgate.lowering.LoweredProgram;
import dev.consentgate.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same sources give the same result: every time, and in whatever order they are compiled. */
final class DeterminismTest {
  private static final Policy POLICY = SummaryText.policy();

  private static List<Path> files;
  private static AnalysisResult result;

  @BeforeAll
  static void analyseOnce() throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of("../../testdata/src/main/java"))) {
      files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    result = analyse(files);
  }

  private static AnalysisResult analyse(List<Path> ordered) {
    List<String> options = List.of("-classpath", System.getProperty("java.class.path"));
    LoweredProgram program = new LoweredProgram(AttributedSources.of(ordered, options));
    return Analysis.run(program, POLICY, AnalysisOptions.DEFAULT);
  }

  @Test
  void secondRunSaysTheSameInTheSameOrder() {
    AnalysisResult again = analyse(files);
    assertThat(result.findings()).hasSizeGreaterThan(20);
    assertThat(again.findings()).isEqualTo(result.findings());
    assertThat(again.judgements()).isEqualTo(result.judgements());
    assertThat(again).isEqualTo(result);
  }

  @Test
  void orderOfFilesDoesNotMatter() {
    List<Path> reversed = new ArrayList<>(files);
    Collections.reverse(reversed);
    AnalysisResult other = analyse(reversed);
    assertThat(told(other)).isEqualTo(told(result));
    assertThat(other.judgements()).containsExactlyInAnyOrderElementsOf(result.judgements());
  }

  /** All that a reader sees of the findings. */
  private static List<String> told(AnalysisResult all) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : all.findings()) {
      lines.add(finding.severity() + " " + finding.location() + " " + finding.message());
    }
    return lines;
  }

  @Test
  void identitiesAreUnique() {
    assertThat(result.findings().stream().map(Finding::identity).toList()).doesNotHaveDuplicates();
  }
}
