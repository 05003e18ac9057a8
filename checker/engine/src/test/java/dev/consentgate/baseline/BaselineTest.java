package dev.consentgate.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consentgate.policy.Severity;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.Place;
import dev.consentgate.record.Standing;
import dev.consentgate.record.ToolRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a baseline accepts, and how it is kept. */
final class BaselineTest {

  private static final ToolRecord TOOL = new ToolRecord("1.0.0", ToolRecord.SOURCE, "", "1a2b3c4d");

  @Test
  void acceptsWhatItWasMadeOf() {
    List<FindingRecord> findings = List.of(finding("00000001", "aa", "bb"), finding("00000002"));
    assertThat(Baseline.of(TOOL, findings).standings(TOOL, findings))
        .containsOnly(Standing.UNCHANGED);
  }

  @Test
  void newRouteMakesAnAcceptedFindingNew() {
    Baseline baseline = Baseline.of(TOOL, List.of(finding("00000001", "aa")));
    assertThat(baseline.standings(TOOL, List.of(finding("00000001", "aa", "cc"))))
        .containsExactly(Standing.UPDATED);
    assertThat(baseline.standings(TOOL, List.of(finding("00000002", "aa"))))
        .containsExactly(Standing.NEW);
  }

  @Test
  void oneMoreFindingOfTheSameIdIsNew() {
    FindingRecord twin = finding("00000001", "aa");
    Baseline baseline = Baseline.of(TOOL, List.of(twin, twin));
    assertThat(baseline.size()).isEqualTo(2);
    assertThat(baseline.standings(TOOL, List.of(twin, twin, twin)))
        .containsExactly(Standing.UNCHANGED, Standing.UNCHANGED, Standing.NEW);
  }

  @Test
  void findingOfANewerCatalogIsNewByUpgrade() {
    ToolRecord newer = new ToolRecord("1.0.0", ToolRecord.JAVAC, "", "5e6f7a8b");
    Baseline baseline = Baseline.of(TOOL, List.of(finding("00000001", "aa")));
    assertThat(baseline.standings(newer, List.of(finding("00000001", "aa"), finding("00000003"))))
        .containsExactly(Standing.UNCHANGED, Standing.NEW_BY_UPGRADE);
  }

  @Test
  void entryWithoutAFindingIsStale() {
    Baseline baseline = Baseline.of(TOOL, List.of(finding("00000001"), finding("00000002")));
    assertThat(baseline.stale(List.of(finding("00000002"))))
        .extracting(BaselineEntry::id)
        .containsExactly("00000001");
  }

  @Test
  void fileGivesBackWhatWasWritten(@TempDir Path folder) throws Exception {
    Baseline baseline =
        Baseline.of(
            TOOL, List.of(finding("00000002", "bbbbbbbb", "aaaaaaaa"), finding("00000001")));
    Path file = folder.resolve(BaselineFile.NAME);
    BaselineFile.write(file, baseline);
    assertThat(BaselineFile.read(file)).isEqualTo(baseline);
    assertThat(Files.readString(file))
        .contains(
            "00000002 UnconsentedMediaSharing x1 a.B#send(Photo,int) routes aaaaaaaa,bbbbbbbb\n");
    assertThat(Files.list(folder)).containsExactly(file);
  }

  @Test
  void mergedFileMayHoldAFindingTwice() throws Exception {
    Baseline merged =
        BaselineFile.parse(
            "b.txt",
            "0000000a R x1 a.B#c() routes 00000001\n0000000a R x1 a.B#c() routes 00000002\n");
    assertThat(merged.entries()).hasSize(1);
    assertThat(merged.entries().get(0).routes()).containsExactly("00000001", "00000002");
  }

  @Test
  void everyBrokenLineIsNamed() {
    assertThatThrownBy(() -> BaselineFile.parse("b.txt", "# note\n<<<<<<< ours\n\nnonsense x1\n"))
        .isInstanceOf(BaselineException.class)
        .hasMessageContaining("b.txt:2: found '<<<<<<< ours', expected 'ID RULE xCOUNT METHOD")
        .hasMessageContaining("b.txt:4: found 'nonsense x1'");
  }

  private static FindingRecord finding(String id, String... routes) {
    return new FindingRecord(
        id,
        "UnconsentedMediaSharing",
        Severity.ERROR,
        "",
        new Place("a/B.java", 1, 1),
        "a.B#send(Photo,int)",
        "message",
        List.of(routes),
        Standing.NEW,
        List.of());
  }
}
