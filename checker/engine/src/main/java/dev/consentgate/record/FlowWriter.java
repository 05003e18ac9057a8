package dev.consentgate.record;

import dev.consentgate.policy.Evidence;
import java.io.IOException;
import java.util.Locale;

/** Writes the members of one flow. */
final class FlowWriter {

  private final JsonText json;

  FlowWriter(JsonText json) {
    this.json = json;
  }

  void write(FlowRecord flow) throws IOException {
    json.text("id", flow.identity().flow());
    json.text("finding", flow.identity().finding());
    json.text("route", flow.identity().route());
    json.text("module", flow.module());
    ruling(flow.ruling());
    json.object("media", () -> media(flow.media()));
    json.object("sink", () -> sink(flow.sink()));
    json.objects("checks", flow.checks(), this::check);
    json.text("entry", flow.entry());
    json.objects("steps", flow.steps(), this::step);
    json.number("witnesses", flow.witnesses());
  }

  private void ruling(Ruling ruling) throws IOException {
    json.text("verdict", ruling.verdict().name().toLowerCase(Locale.ROOT));
    json.text("rule", ruling.rule());
    json.text("severity", ruling.severity().key());
    evidence(ruling.evidence());
    json.truth("certain", ruling.certain());
    json.text("reason", ruling.reason());
    json.texts("missing", ruling.missing());
  }

  private void media(MediaRecord media) throws IOException {
    json.text("symbol", media.symbol());
    json.text("description", media.description());
    json.text("category", media.category());
    json.text("owner", media.owner());
    evidence(media.evidence());
    json.object("place", () -> place(json, media.place()));
  }

  private void sink(SinkRecord sink) throws IOException {
    json.text("id", sink.id());
    json.text("method", sink.method());
    json.object("place", () -> place(json, sink.place()));
    json.text("recipient", sink.recipient());
    json.text("effect", sink.effect().key());
    json.text("class", sink.sinkClass().key());
    json.texts("needs", sink.needs());
    json.truth("hostUnknown", sink.hostUnknown());
    evidence(sink.evidence());
  }

  private void check(CheckRecord check) throws IOException {
    json.object("place", () -> place(json, check.place()));
    json.text("call", check.call());
    json.text("shape", check.shape());
    evidence(check.evidence());
  }

  private void step(RouteStep step) throws IOException {
    json.object("place", () -> place(json, step.place()));
    json.text("text", step.text());
  }

  private void evidence(Evidence evidence) throws IOException {
    json.text("evidence", evidence.key());
  }

  static void place(JsonText json, Place place) throws IOException {
    json.text("file", place.file());
    json.number("line", place.line());
    json.number("column", place.column());
  }
}
