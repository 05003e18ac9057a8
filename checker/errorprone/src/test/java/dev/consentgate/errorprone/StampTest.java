package dev.consentgate.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stamp tells what was judged, the same on every machine. */
final class StampTest {

  @TempDir private Path first;
  @TempDir private Path second;

  @Test
  void namesUnitsAndLevels() throws IOException {
    CheckedProject project = project(first).option("-Xep:UnconsentedMediaSharing:WARN");
    project.compile(UnconsentedMediaSharing.class);
    assertThat(project.stamp())
        .contains("\"state\": \"complete\"")
        .contains("\"UnconsentedMediaSharing\": \"flag warn\"")
        .contains("\"a/A.java\",\n    \"a/B.java\"");
  }

  @Test
  void isWrittenForAnOlderReleaseToo() throws IOException {
    CheckedProject project = project(first).option("--release", "11");
    assertThat(project.compile(UnconsentedMediaSharing.class)).isEmpty();
    assertThat(project.stamp()).contains("\"state\": \"complete\"");
  }

  @Test
  void isEqualInAnotherFolder() throws IOException {
    CheckedProject one = project(first);
    CheckedProject other = project(second);
    one.compile(UnconsentedMediaSharing.class);
    other.compile(UnconsentedMediaSharing.class);
    assertThat(one.stamp()).isEqualTo(other.stamp());
  }

  @Test
  void tellsThatOtherModulesCallIn() throws IOException {
    CheckedProject project = project(first);
    project.compile(UnconsentedMediaSharing.class);
    assertThat(project.stamp()).contains("\"boundary\": \"closed\"");
    CheckedProject library = project(second).option("-XepOpt:ConsentGate:OpenBoundary=true");
    library.compile(UnconsentedMediaSharing.class);
    assertThat(library.stamp()).contains("\"boundary\": \"open\"");
  }

  @Test
  void tellsThatClassesCameFromAnEarlierCompilation() throws IOException {
    project(first).compile(UnconsentedMediaSharing.class);
    CheckedProject again =
        new CheckedProject(first)
            .source("a/C.java", "package a; class C { A a; }")
            .option("-classpath", first.resolve("classes").toString());
    again.compile(UnconsentedMediaSharing.class);
    assertThat(again.stamp()).contains("\"state\": \"partial\"");
  }

  @Test
  void tellsWhatThePolicySaysInVain() throws IOException {
    CheckedProject project = project(first);
    project.write("consentgate.yaml", media("a.Photo", "b.Photo"));
    List<String> diagnostics = project.compile(UnconsentedMediaSharing.class);
    assertThat(diagnostics).hasSize(1);
    assertThat(diagnostics.get(0))
        .startsWith("WARNING ConsentGate: ")
        .contains("consentgate.yaml:3:")
        .contains(": there is no type a.Photo")
        .doesNotContain("b.Photo");
    assertThat(project.stamp()).contains("\"consentgate.yaml:3:").contains("no type a.Photo");
  }

  @Test
  void tellsItQuietlyWhereWarningsBreakTheBuild() throws IOException {
    CheckedProject project = project(first).option("-XepOpt:ConsentGate:Warnings=note");
    project.write("consentgate.yaml", media("a.Photo"));
    assertThat(project.compile(UnconsentedMediaSharing.class))
        .hasSize(1)
        .allMatch(text -> text.startsWith("NOTE ConsentGate: "));
  }

  private static String media(String... types) {
    StringBuilder policy = new StringBuilder("version: 1\nmedia:\n");
    for (String type : types) {
      policy.append("  - type: ").append(type).append('\n').append("    category: user.content\n");
    }
    return policy.toString();
  }

  private static CheckedProject project(Path folder) {
    return new CheckedProject(folder)
        .source("a/A.java", "package a; class A { B b; }")
        .source("a/B.java", "package a; class B {}");
  }
}
