package dev.consentgate.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with options, policies or ourselves is told once and in words. */
final class FailureTest {

  @TempDir private Path folder;

  private CheckedProject project() {
    return new CheckedProject(folder)
        .source("A.java", "class A { void run() { run(); } }")
        .source("B.java", "class B {}");
  }

  @Test
  void unknownOptionNamesTheNearest() throws IOException {
    assertThat(project().option("-XepOpt:ConsentGate:Polcy=x").compile(EveryCallIsAFinding.class))
        .containsExactly(
            "ERROR ConsentGate: option -XepOpt:ConsentGate:Polcy is not known; did you mean"
                + " 'Policy'?");
  }

  @Test
  void unknownValueNamesTheChoices() throws IOException {
    assertThat(
            project().option("-XepOpt:ConsentGate:OnCrash=42").compile(EveryCallIsAFinding.class))
        .containsExactly(
            "ERROR ConsentGate: option -XepOpt:ConsentGate:OnCrash cannot be '42'; expected 'fail'"
                + " or 'stamp'");
  }

  @Test
  void byfileIsRefused() throws IOException {
    List<String> diagnostics =
        project().option("-XDcompilePolicy=byfile").compile(EveryCallIsAFinding.class);
    assertThat(diagnostics).hasSize(1);
    assertThat(diagnostics.get(0)).contains("use -XDcompilePolicy=simple");
  }

  @Test
  void missingPolicyIsAnError() throws IOException {
    assertThat(
            project()
                .option("-XepOpt:ConsentGate:Policy=no.yaml")
                .compile(EveryCallIsAFinding.class))
        .containsExactly("ERROR ConsentGate: no.yaml: there is no such policy file");
  }

  @Test
  void brokenPolicyAboveTheSourcesIsToldWithItsPlaces() throws IOException {
    CheckedProject project = project();
    project.write("consentgate.yaml", "version: 1\nmedai: []\nchekcs: []\n");
    List<String> diagnostics = project.compile(EveryCallIsAFinding.class, AlwaysCrashing.class);
    assertThat(diagnostics).hasSize(2);
    assertThat(diagnostics.get(0)).contains("consentgate.yaml:2:1: ").contains("'media'");
    assertThat(diagnostics.get(1)).contains("consentgate.yaml:3:1: ").contains("'checks'");
  }

  @Test
  void defectOfOursIsOneReportAndFailsTheBuild() throws IOException {
    CheckedProject project = project();
    List<String> diagnostics = project.compile(AlwaysCrashing.class);
    assertThat(diagnostics).hasSize(1);
    assertThat(diagnostics.get(0))
        .startsWith("ERROR ConsentGate ")
        .contains("broken on purpose", "OnCrash=stamp")
        .doesNotContain("${");
    assertThat(project.stamp()).contains("\"state\": \"crashed\"");
  }

  @Test
  void defectOfOursLeavesAnIncompleteStampWhenAsked() throws IOException {
    CheckedProject project = project().option("-XepOpt:ConsentGate:OnCrash=stamp");
    assertThat(project.compile(AlwaysCrashing.class))
        .hasSize(1)
        .allMatch(text -> text.contains("WARNING ConsentGate "));
    assertThat(project.stamp()).contains("\"state\": \"crashed\"");
  }
}
