package dev.consentgate.maven.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consentgate.policy.Policy;
import dev.consentgate.record.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module passes only on a stamp about just its sources and policy. */
final class StampCheckTest {

  private static final String A = "package app;\nclass A {}\n";

  @TempDir private Path module;

  @Test
  void passesWhatWasJudged() throws IOException {
    source("app/A.java", A);
    source("app/package-info.java", "package app;\n");
    stamp("complete", "1", digest("app/A.java", A), "default");
    assertThat(problems(SourceSelection.ALL)).isEmpty();
  }

  @Test
  void needsNoStampWithoutATypeInJava() throws IOException {
    source("app/package-info.java", "package app;\n");
    assertThat(problems(SourceSelection.ALL)).isEmpty();
  }

  @Test
  void tellsThatNothingRan() throws IOException {
    source("app/A.java", A);
    assertThat(problems(SourceSelection.ALL)).containsExactly(GateMessages.noStamp());
  }

  @Test
  void tellsEachReasonAtOnce() throws IOException {
    source("app/A.java", A + "// changed");
    stamp("partial", "0", digest("app/A.java", A), "flag warn");
    assertThat(problems(SourceSelection.ALL))
        .containsExactly(
            GateMessages.partial(),
            GateMessages.changed(),
            GateMessages.otherTool("0", "1"),
            GateMessages.lowered(List.of("UnconsentedMediaSharing (warning for error)")));
  }

  @Test
  void tellsSourcesThatCameAndWent() throws IOException {
    source("app/B.java", A.replace('A', 'B'));
    stamp("complete", "1", digest("app/A.java", A), "default");
    assertThat(problems(SourceSelection.ALL))
        .containsExactly(GateMessages.unjudged(List.of("app/B.java")));
    source("app/A.java", A);
    assertThat(problems(SourceSelection.of(List.of("app/*.java"), List.of("**/B*")))).isEmpty();
    source("app/C.java", A.replace('A', 'C'));
    stamp("complete", "1", digest("app/A.java", A), "default", "app/A.java", "app/D.java");
    assertThat(problems(SourceSelection.of(List.of("**/A.java"), List.of())))
        .containsExactly(GateMessages.gone(List.of("app/D.java")));
  }

  @Test
  void refusesAStampOfAnotherFormat() throws IOException {
    source("app/A.java", A);
    Path file = module.resolve("classes").resolve(Stamp.PATH);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{\"format\": 2}");
    assertThatThrownBy(() -> problems(SourceSelection.ALL))
        .hasMessageContaining("written by another version");
  }

  private List<String> problems(SourceSelection selection) throws IOException {
    GateRequest request =
        new GateRequest(
            "web",
            module,
            module,
            List.of(module.resolve("src"), module.resolve("gone")),
            selection,
            StandardCharsets.UTF_8,
            List.of(module.resolve("classes")),
            List::of,
            Policy.EMPTY,
            Policy.EMPTY,
            "1",
            false,
            List.of());
    return StampCheck.run(request, ModuleUnits.of(request), Stamp.read(request.outputs()))
        .problems();
  }

  private void source(String name, String text) throws IOException {
    Path file = module.resolve("src").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String digest(String name, String text) {
    Digest digest = new Digest();
    digest.add(name);
    digest.add(text);
    return digest.text();
  }

  private void stamp(String state, String version, String sources, String level, String... units)
      throws IOException {
    List<String> names = units.length == 0 ? List.of("app/A.java") : List.of(units);
    String text =
        """
        {"format": 1, "state": "%s", "version": "%s", "policy": "%s", "catalog": "%s",
         "sources": "%s", "severities": {"UnconsentedMediaSharing": "%s"}, "units": ["%s"]}
        """
            .formatted(
                state,
                version,
                Policy.EMPTY.digest(),
                Digest.of(Policy.EMPTY.digest()),
                sources,
                level,
                String.join("\", \"", names));
    Path file = module.resolve("classes").resolve(Stamp.PATH);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
