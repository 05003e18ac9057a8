package dev.consentgate.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.Place;
import dev.consentgate.record.SampleRecord;
import dev.consentgate.record.Standing;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SARIF files keep to the standard's schema and to what GitHub takes. */
final class SarifReportTest {

  @ParameterizedTest
  @EnumSource
  void keepsToSchema(FlowSelection selection) throws IOException {
    assertThat(Schemas.sarifErrors(sarif(SampleRecord.record(), selection))).isEmpty();
  }

  @Test
  void schemaRefusesWhatIsWrong() {
    assertThat(Schemas.sarifErrors("{\"version\": \"2.0.0\"}")).hasSize(2);
  }

  @Test
  void findingHasDataLegAndFingerprints() throws IOException {
    JsonNode result = results(SampleRecord.record(), FlowSelection.FINDINGS).get(0);
    assertThat(result.at("/ruleId").asText()).isEqualTo("UnconsentedMediaSharing");
    assertThat(result.at("/level").asText()).isEqualTo("error");
    assertThat(result.at("/partialFingerprints/consentgateFinding~1v1").asText())
        .isEqualTo("7f3a91c2");
    assertThat(result.at("/codeFlows")).hasSize(2);
    assertThat(result.at("/codeFlows/0/threadFlows/0/locations")).hasSize(3);
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uriBaseId").asText())
        .isEqualTo("%SRCROOT%");
    assertThat(result.at("/properties/recipient").asText()).isEqualTo("hive");
  }

  @Test
  void checkedFlowPassesWithItsCheckLeg() throws IOException {
    JsonNode results = results(SampleRecord.record(), FlowSelection.ALL);
    assertThat(results).hasSize(2);
    JsonNode passed = results.get(1);
    assertThat(passed.at("/kind").asText()).isEqualTo("pass");
    assertThat(passed.at("/level").asText()).isEqualTo("none");
    assertThat(passed.at("/codeFlows/0/threadFlows/1/id").asText()).isEqualTo("check");
    assertThat(passed.at("/relatedLocations")).hasSize(1);
  }

  @Test
  void ruleHasHelpAndWeakness() throws IOException {
    JsonNode run = run(SampleRecord.record(), FlowSelection.FINDINGS);
    JsonNode rule = run.at("/tool/driver/rules/0");
    assertThat(rule.at("/help/markdown").asText()).contains("**Fix:**");
    int weakness = rule.at("/relationships/0/target/index").asInt();
    assertThat(run.at("/taxonomies/0/taxa/" + weakness + "/id").asText()).isEqualTo("359");
  }

  @Test
  void limitsAreTold() throws IOException {
    JsonNode invocation = run(SampleRecord.record(), FlowSelection.FINDINGS).at("/invocations/0");
    assertThat(invocation.at("/toolExecutionNotifications").toString())
        .contains("7.0 % of the calls", "more than 8 contexts", "Broken.java");
    assertThat(invocation.at("/toolConfigurationNotifications")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void standingKeepsToSchema(Standing standing) throws IOException {
    FindingRecord finding =
        SampleRecord.finding()
            .withStanding(standing)
            .withSuppressions(List.of(SampleRecord.suppression()));
    AnalysisRecord record = SampleRecord.record().withFindings(List.of(finding));
    assertThat(Schemas.sarifErrors(sarif(record, FlowSelection.FINDINGS))).isEmpty();
    JsonNode result = results(record, FlowSelection.FINDINGS).get(0);
    assertThat(result.at("/suppressions/0/status").asText()).isEqualTo("accepted");
    assertThat(result.has("baselineState")).isEqualTo(standing != Standing.UNCOMPARED);
  }

  @Test
  void hostileNamesStayText() throws IOException {
    List<Place> places =
        List.of(
            new Place("a b/\u00fc%20#?\u202e\n.java", 1, 1),
            new Place("c:d/e.java", 0, 0),
            new Place("C:/x/y.java", 3, 0),
            new Place("/abs/x y.java", 3, 0),
            new Place("..", 3, 0));
    List<FindingRecord> findings =
        places.stream()
            .map(place -> located(place, "see [x](http://a) {0} \u001b[31m\u202e\nid"))
            .toList();
    AnalysisRecord record = SampleRecord.record().withFindings(findings);
    String text = sarif(record, FlowSelection.ALL);
    assertThat(Schemas.sarifErrors(text)).isEmpty();
    assertThat(text).doesNotContain("\\u001B", "\u202e", "](http://a)", "{0}");
    assertThat(text)
        .contains(
            "\"a%20b/%C3%BC%2520%23%3F%E2%80%AE%0A.java\"",
            "\"./c:d/e.java\"", "\"file:///C:/x/y.java\"", "\"file:///abs/x%20y.java\"");
  }

  @Test
  void fileStaysWithinLimits() throws IOException {
    List<FindingRecord> many = Collections.nCopies(25_010, SampleRecord.finding());
    AnalysisRecord record =
        new AnalysisRecord(
            SampleRecord.record().tool(),
            many,
            List.of(),
            List.of(),
            SampleRecord.record().coverage(),
            List.of(),
            List.of());
    JsonNode run = run(record, FlowSelection.ALL);
    assertThat(run.at("/results")).hasSize(25_000);
    assertThat(run.at("/invocations/0").toString()).contains("10 results did not fit");
  }

  private static FindingRecord located(Place place, String message) {
    FindingRecord sample = SampleRecord.finding();
    return new FindingRecord(
        sample.id(),
        sample.rule(),
        sample.severity(),
        sample.module(),
        place,
        sample.method(),
        message,
        sample.routes(),
        sample.standing(),
        sample.suppressions());
  }

  private static JsonNode results(AnalysisRecord record, FlowSelection selection)
      throws IOException {
    return run(record, selection).at("/results");
  }

  private static JsonNode run(AnalysisRecord record, FlowSelection selection) throws IOException {
    return new ObjectMapper().readTree(sarif(record, selection)).at("/runs/0");
  }

  private static String sarif(AnalysisRecord record, FlowSelection selection) throws IOException {
    StringWriter text = new StringWriter();
    SarifReport.write(record, selection, text);
    return text.toString();
  }
}
