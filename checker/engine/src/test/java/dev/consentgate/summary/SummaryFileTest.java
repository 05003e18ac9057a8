package dev.consentgate.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.flow.Summary;
import dev.consentgate.symbol.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The summary file: what it holds, what is not taken from it, and what an end of a build reads. */
final class SummaryFileTest {

  private static final MethodId SEND =
      new MethodId("a.Upload", "send", List.of("a.Photo", "int[]"));
  private static final MethodId OTHER = new MethodId("a.Other", "<init>", List.of());

  @TempDir private Path folder;

  private static ModuleSummaries module(MethodId... entered) {
    MethodSummary summary = MethodSummary.of(Summary.UNKNOWN);
    return new ModuleSummaries(
        "1.0",
        "digest",
        Map.of(
            "a.Upload", new ClassSummaries("01", true, Map.of(SEND, summary)),
            "a.Other", new ClassSummaries("02", false, Map.of(OTHER, summary))),
        List.of(new ObligationRecord(SEND, "Rule", "error", "0123abcd", "Upload.java", 7, "a\nb")),
        Set.of(entered),
        3);
  }

  @Test
  void keepsAllThatItIsGiven() {
    ModuleSummaries module = module(OTHER);
    String text = SummaryFile.text(module);
    assertThat(SummaryFile.read(text)).isEqualTo(module);
    assertThat(SummaryFile.text(SummaryFile.read(text))).isEqualTo(text);
  }

  @Test
  void takesNothingFromDamagedFiles() {
    String text = SummaryFile.text(module());
    for (int i = 0; i < text.length(); i++) {
      char other = text.charAt(i) == 'x' ? 'y' : 'x';
      String changed = text.substring(0, i) + other + text.substring(i + 1);
      assertThat(SummaryFile.reading(changed).faults()).as(changed).hasSize(1);
      assertThat(SummaryFile.reading(text.substring(0, i)).faults()).hasSize(1);
    }
  }

  @Test
  void tellsAnotherVersionFromDamage() {
    String text = SummaryFile.text(module()).replace("summaries\t1", "summaries\t12");
    assertThat(SummaryFile.reading(text).faults()).containsExactly(SummaryFile.Fault.OTHER_VERSION);
  }

  @Test
  void keepsWhatAPartialCompilationHasNotSeen() {
    ModuleSummaries earlier = module(OTHER);
    ModuleSummaries now =
        new ModuleSummaries("1.0", "digest", Map.of(), List.of(), Set.of(SEND), 0);
    ClassFiles files = name -> Optional.of(name.equals("a.Upload") ? "01" : "changed");
    assertThat(now.over(earlier, name -> false, files).classes()).containsOnlyKeys("a.Upload");
    assertThat(now.over(earlier, name -> false, files).obligations()).hasSize(1);
    assertThat(now.over(earlier, name -> false, files).entered()).containsExactly(OTHER, SEND);
    assertThat(now.over(earlier, "a.Upload"::equals, files).classes()).isEmpty();
    assertThat(now.over(earlier, "a.Upload"::equals, files).obligations()).isEmpty();
  }

  @Test
  void leavesOpenWhatNoModuleCalls() throws IOException {
    Path library = write("library", module());
    Path idle = write("idle", new ModuleSummaries("", "", Map.of(), List.of(), Set.of(OTHER), 0));
    Path user = write("user", new ModuleSummaries("", "", Map.of(), List.of(), Set.of(SEND), 0));
    Path empty = folder.resolve("empty");
    assertThat(new LinkStep(List.of(library, idle, empty)).unjudged())
        .containsOnlyKeys(library)
        .containsValue(module().obligations());
    assertThat(new LinkStep(List.of(library, idle, user)).unjudged()).isEmpty();
  }

  private Path write(String name, ModuleSummaries module) throws IOException {
    Path file = folder.resolve(name).resolve(ModuleSummaries.PATH);
    Files.createDirectories(file.getParent());
    Files.writeString(file, SummaryFile.text(module));
    return folder.resolve(name);
  }
}
