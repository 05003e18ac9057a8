package dev.consentgate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.RecordWriter;
import dev.consentgate.record.SampleRecord;
import dev.consentgate.record.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The JSON report keeps to the schema that is published with it. */
final class RecordSchemaTest {

  @ParameterizedTest
  @EnumSource
  void keepsToSchema(Standing standing) {
    AnalysisRecord record =
        SampleRecord.record()
            .withFindings(
                List.of(
                    SampleRecord.finding()
                        .withStanding(standing)
                        .withSuppressions(List.of(SampleRecord.suppression()))));
    assertThat(Schemas.recordErrors(RecordWriter.text(record))).isEmpty();
  }

  @Test
  void schemaRefusesWhatIsWrong() {
    String text = RecordWriter.text(SampleRecord.record());
    assertThat(Schemas.recordErrors(text.replace("\"checked\"", "\"splendid\""))).hasSize(1);
    assertThat(Schemas.recordErrors(text.replace("\"witnesses\"", "\"a\""))).hasSize(3);
  }
}
