package dev.consentgate.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record survives its file; what is no record is told in a sentence. */
final class RecordFileTest {

  @Test
  void readsWhatIsWritten() throws IOException {
    assertThat(read(RecordWriter.text(SampleRecord.record()))).isEqualTo(SampleRecord.record());
  }

  @Test
  void keepsStandingAndSuppressions() throws IOException {
    FindingRecord finding =
        SampleRecord.finding()
            .withStanding(Standing.NEW_BY_UPGRADE)
            .withSuppressions(List.of(SampleRecord.suppression()));
    AnalysisRecord record = SampleRecord.record().withFindings(List.of(finding));
    assertThat(read(RecordWriter.text(record)).findings()).containsExactly(finding);
  }

  @Test
  void keepsHostileText() throws IOException {
    AnalysisRecord record =
        SampleRecord.record()
            .withNotes(List.of("\u0000\u001b[31m\"\\\n\u202e\ud83d\ude00</script>"));
    assertThat(read(RecordWriter.text(record))).isEqualTo(record);
  }

  @Test
  void memberUnknownToThisVersionIsIgnored() throws IOException {
    String text =
        RecordWriter.text(SampleRecord.record())
            .replaceFirst("\\{", "{ \"later\": [null, {\"a\": 1.5}],");
    assertThat(read(text)).isEqualTo(SampleRecord.record());
  }

  @Test
  void otherVersionIsRefused() {
    assertRefused(
        "{\"schemaVersion\": 2}",
        "a.json: schemaVersion 2 is not known; this version of the tool reads 1");
  }

  @Test
  void brokenTextIsRefused() {
    assertRefused("", "a.json: found no JSON object");
    assertRefused("{\n\"schemaVersion\": }", "a.json:2: ");
    assertRefused("{\"schemaVersion\": 1} {}", "a.json: something follows the JSON object");
    assertRefused(
        "{\"schemaVersion\": 1}", "a.json: tool: found nothing where an object is expected");
    assertRefused(
        RecordWriter.text(SampleRecord.record()).replace("\"checked\"", "\"splendid\""),
        "a.json: flows[2]: verdict: 'splendid' is not known");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(RecordFormatException.class)
        .hasMessageStartingWith(message);
  }

  private static AnalysisRecord read(String text) throws IOException {
    return RecordReader.read("a.json", new StringReader(text));
  }
}
