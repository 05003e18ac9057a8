package dev.consentgate.report;

import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.Coverage;
import dev.consentgate.record.JsonText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The findings in the Static Analysis Results Interchange Format 2.1.0, an OASIS standard.
 *
 * <p>File names are relative to {@code %SRCROOT%}, which has no value: no report names a folder of
 * the machine that made it. Nothing is dated: equal records give equal bytes.
 */
public final class SarifReport {

  static final String BASE = "%SRCROOT%";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final AnalysisRecord record;
  private final JsonText json;
  private final SarifRules rules;
  private final SarifResults results;

  private SarifReport(AnalysisRecord record, FlowSelection selection, JsonText json) {
    this.record = record;
    this.json = json;
    this.rules = SarifRules.of(record);
    this.results = new SarifResults(record, selection, rules, json);
  }

  /** Writes to the target, which stays open. */
  public static void write(AnalysisRecord record, FlowSelection selection, Writer target)
      throws IOException {
    try (JsonText json = new JsonText(target)) {
      SarifReport report = new SarifReport(record, selection, json);
      json.object(report::log);
    }
  }

  private void log() throws IOException {
    json.text("$schema", SCHEMA);
    json.text("version", "2.1.0");
    json.objects("runs", List.of(record), run -> run());
  }

  private void run() throws IOException {
    json.object("tool", () -> json.object("driver", this::driver));
    json.objects("taxonomies", List.of(rules), all -> all.taxonomy(json));
    json.object(
        "originalUriBaseIds", () -> json.object(BASE, () -> describe("root of the sources")));
    json.objects("invocations", List.of(record), this::invocation);
    results.write();
    json.text("columnKind", "utf16CodeUnits");
    json.object("properties", this::properties);
  }

  private void describe(String text) throws IOException {
    json.object("description", () -> json.text("text", text));
  }

  private void driver() throws IOException {
    json.text("name", "ConsentGate");
    json.text("version", record.tool().version());
    json.text("informationUri", "https://consentgate.dev");
    rules.write(json);
    json.objects(
        "supportedTaxonomies",
        List.of(rules),
        all -> {
          json.text("name", SarifRules.TAXONOMY);
          json.number("index", 0);
        });
  }

  private void invocation(AnalysisRecord run) throws IOException {
    json.truth("executionSuccessful", run.unjudged().isEmpty());
    new SarifNotifications(run, results.leftOut(), json).write();
  }

  private void properties() throws IOException {
    Coverage coverage = record.coverage();
    json.text("frontEnd", record.tool().frontEnd());
    json.text("policyDigest", record.tool().policy());
    json.text("catalogDigest", record.tool().catalog());
    json.number("files", coverage.files());
    json.number("filesNotRead", coverage.unread().size());
    json.number("bodies", coverage.bodies());
    json.number("calls", coverage.calls());
    json.number("unresolvedCalls", coverage.unresolvedCalls());
    json.number("unknownForms", coverage.unknownForms());
    json.numbers("limits", coverage.limits());
  }
}
