package dev.consentgate.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings at their places, through Error Prone's own suppressions and levels. */
final class ReportingTest {

  @TempDir private Path folder;

  private CheckedProject project() {
    return new CheckedProject(folder)
        .source(
            "a/A.java",
            """
            package a;
            class A {
              void run() {
                b.B.send();
                b.B
                    .maybe();
              }
              @SuppressWarnings("EveryCallIsAFinding")
              void silent() {
                b.B.send();
              }
            }
            """)
        .source(
            "b/B.java",
            """
            package b;
            public class B {
              public static void send() { maybe(); send(); }
              public static void maybe() {}
            }
            """);
  }

  @Test
  void eachFindingStandsInItsOwnUnit() throws IOException {
    assertThat(project().compile(EveryCallIsAFinding.class))
        .extracting(text -> text.lines().findFirst().orElseThrow())
        .containsExactlyInAnyOrder(
            "ERROR A.java:4 [EveryCallIsAFinding] call of send",
            "WARNING A.java:6 [EveryCallIsAFinding] call of maybe",
            "WARNING B.java:3 [EveryCallIsAFinding] call of maybe",
            "ERROR B.java:3 [EveryCallIsAFinding] call of send");
  }

  @Test
  void flagBelowTheDefaultCaps() throws IOException {
    assertThat(project().option("-Xep:EveryCallIsAFinding:WARN").compile(EveryCallIsAFinding.class))
        .hasSize(4)
        .allMatch(text -> text.startsWith("WARNING"));
  }

  @Test
  void flagEqualToTheDefaultKeepsWeakFindingsWarnings() throws IOException {
    assertThat(
            project().option("-Xep:EveryCallIsAFinding:ERROR").compile(EveryCallIsAFinding.class))
        .filteredOn(text -> text.startsWith("WARNING"))
        .hasSize(2);
  }

  @Test
  void warningsAreNotesWhenAsked() throws IOException {
    assertThat(
            project()
                .option("-XepOpt:ConsentGate:Warnings=note")
                .compile(EveryCallIsAFinding.class))
        .filteredOn(text -> text.startsWith("NOTE"))
        .hasSize(2);
  }

  @Test
  void sourcesThatJavacRejectsShowJavacsErrorsAlone() throws IOException {
    assertThat(
            project().source("c/C.java", "class C { Gone x; }").compile(EveryCallIsAFinding.class))
        .hasSize(1)
        .allMatch(text -> text.startsWith("ERROR C.java:1 ") && !text.contains("EveryCall"));
  }
}
