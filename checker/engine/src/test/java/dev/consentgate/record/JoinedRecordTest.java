package dev.consentgate.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Records of modules become one, under the names of the whole. */
final class JoinedRecordTest {

  private static final AnalysisRecord SAMPLE = SampleRecord.record();

  @Test
  void namesFilesAndModulesAnew() {
    AnalysisRecord moved = MovedRecord.of(SAMPLE, "web", name -> "web/" + name);
    assertThat(moved.findings())
        .allMatch(finding -> finding.module().equals("web"))
        .allMatch(finding -> finding.place().file().startsWith("web/"));
    assertThat(moved.flows()).allMatch(flow -> flow.sink().place().file().startsWith("web/"));
    assertThat(moved.coverage().unread().get(0).file()).isEqualTo("web/Broken.java");
    AnalysisRecord back = MovedRecord.of(moved, "photos", name -> name.substring(4));
    assertThat(back.findings()).isEqualTo(SAMPLE.findings());
  }

  @Test
  void addsUpAndKeepsTheOrderOfModules() {
    AnalysisRecord one = MovedRecord.of(SAMPLE, "a", name -> "a/" + name);
    AnalysisRecord other = MovedRecord.of(SAMPLE, "b", name -> "b/" + name);
    AnalysisRecord joined = JoinedRecord.of(SAMPLE.tool(), Map.of("b", other, "a", one));
    assertThat(joined.findings()).extracting(FindingRecord::module).containsExactly("a", "b");
    assertThat(joined.recipients()).isEqualTo(SAMPLE.recipients());
    assertThat(joined.notes()).isEqualTo(SAMPLE.notes());
    assertThat(joined.coverage().calls()).isEqualTo(2 * SAMPLE.coverage().calls());
    assertThat(joined.coverage().limits()).containsEntry("more than 8 contexts", 4);
    assertThat(joined.tool()).isEqualTo(SAMPLE.tool());
  }

  @Test
  void tellsThatBothFrontEndsJudged() {
    ToolRecord tool = SAMPLE.tool();
    AnalysisRecord compiled =
        new AnalysisRecord(
            new ToolRecord(tool.version(), ToolRecord.JAVAC, tool.policy(), tool.catalog()),
            SAMPLE.findings(),
            SAMPLE.flows(),
            SAMPLE.recipients(),
            SAMPLE.coverage(),
            SAMPLE.unjudged(),
            SAMPLE.notes());
    AnalysisRecord joined = JoinedRecord.of(tool, Map.of("a", SAMPLE, "b", compiled));
    assertThat(joined.tool().frontEnd()).isEqualTo(ToolRecord.BOTH);
  }
}
