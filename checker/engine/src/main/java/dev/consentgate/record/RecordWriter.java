package dev.consentgate.record;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes a record as JSON; equal records give equal bytes. */
public final class RecordWriter {

  private final JsonText json;

  private RecordWriter(JsonText json) {
    this.json = json;
  }

  /** Writes to the target, which stays open. */
  public static void write(AnalysisRecord record, Writer target) throws IOException {
    try (JsonText json = new JsonText(target)) {
      json.object(() -> new RecordWriter(json).members(record));
    }
  }

  /** The whole text. */
  public static String text(AnalysisRecord record) {
    StringWriter text = new StringWriter();
    try {
      write(record, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void members(AnalysisRecord record) throws IOException {
    json.number("schemaVersion", RecordFormat.VERSION);
    json.object("tool", () -> tool(record.tool()));
    json.objects("findings", record.findings(), this::finding);
    json.objects("flows", record.flows(), new FlowWriter(json)::write);
    json.objects("recipients", record.recipients(), this::recipient);
    json.object("coverage", () -> coverage(record.coverage()));
    json.objects("unjudged", record.unjudged(), this::unjudged);
    json.texts("notes", record.notes());
  }

  private void tool(ToolRecord tool) throws IOException {
    json.text("version", tool.version());
    json.text("frontEnd", tool.frontEnd());
    json.text("policy", tool.policy());
    json.text("catalog", tool.catalog());
  }

  private void finding(FindingRecord finding) throws IOException {
    json.text("id", finding.id());
    json.text("rule", finding.rule());
    json.text("severity", finding.severity().key());
    json.text("module", finding.module());
    json.object("place", () -> FlowWriter.place(json, finding.place()));
    json.text("method", finding.method());
    json.text("message", finding.message());
    json.texts("routes", finding.routes());
    json.text("standing", finding.standing().key());
    json.objects("suppressions", finding.suppressions(), this::suppression);
  }

  private void suppression(SuppressionRecord suppression) throws IOException {
    json.truth("inSource", suppression.inSource());
    json.text("justification", suppression.justification());
    json.text("approver", suppression.approver());
    json.text("until", suppression.until());
    json.truth("accepted", suppression.accepted());
  }

  private void recipient(RecipientRecord recipient) throws IOException {
    json.text("id", recipient.id());
    json.text("name", recipient.name());
    json.text("role", recipient.role());
    json.text("contract", recipient.contract());
    json.text("notice", recipient.notice());
    json.text("country", recipient.country());
    json.text("retention", recipient.retention());
    json.truth("relatedParty", recipient.relatedParty());
    json.truth("registered", recipient.registered());
  }

  private void coverage(Coverage coverage) throws IOException {
    json.number("files", coverage.files());
    json.number("bodies", coverage.bodies());
    json.number("sinks", coverage.sinks());
    json.number("calls", coverage.calls());
    json.number("unresolvedCalls", coverage.unresolvedCalls());
    json.number("unknownForms", coverage.unknownForms());
    json.objects("unread", coverage.unread(), this::unread);
    json.numbers("limits", coverage.limits());
  }

  private void unjudged(UnjudgedRecord unjudged) throws IOException {
    json.text("module", unjudged.module());
    json.text("reason", unjudged.reason());
  }

  private void unread(UnreadRecord unread) throws IOException {
    json.text("file", unread.file());
    json.text("reason", unread.reason());
  }
}
