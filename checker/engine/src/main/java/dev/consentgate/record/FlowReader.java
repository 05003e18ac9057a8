package dev.consentgate.record;

import dev.consentgate.judgement.Verdict;
import dev.consentgate.policy.Effect;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Severity;
import dev.consentgate.policy.SinkClass;
import java.io.IOException;
import java.util.Locale;

/** Reads the flows of a record. */
final class FlowReader {

  private FlowReader() {}

  static FlowRecord flow(JsonObject json) throws IOException {
    return new FlowRecord(
        new FlowIdentity(json.text("id"), json.text("finding"), json.text("route")),
        json.text("module"),
        ruling(json),
        media(json.object("media")),
        sink(json.object("sink")),
        json.objects("checks", FlowReader::check),
        json.text("entry"),
        json.objects("steps", FlowReader::step),
        json.number("witnesses"));
  }

  private static Ruling ruling(JsonObject json) throws IOException {
    return new Ruling(
        json.word("verdict", Verdict.values(), verdict -> verdict.name().toLowerCase(Locale.ROOT)),
        json.text("rule"),
        json.word("severity", Severity.values(), Severity::key),
        evidence(json),
        json.truth("certain"),
        json.text("reason"),
        json.texts("missing"));
  }

  private static MediaRecord media(JsonObject json) throws IOException {
    return new MediaRecord(
        json.text("symbol"),
        json.text("description"),
        json.text("category"),
        json.text("owner"),
        evidence(json),
        place(json.object("place")));
  }

  private static SinkRecord sink(JsonObject json) throws IOException {
    return new SinkRecord(
        json.text("id"),
        json.text("method"),
        place(json.object("place")),
        json.text("recipient"),
        json.word("effect", Effect.values(), Effect::key),
        json.word("class", SinkClass.values(), SinkClass::key),
        json.texts("needs"),
        json.truth("hostUnknown"),
        evidence(json));
  }

  private static CheckRecord check(JsonObject json) throws IOException {
    return new CheckRecord(
        place(json.object("place")), json.text("call"), json.text("shape"), evidence(json));
  }

  private static RouteStep step(JsonObject json) throws IOException {
    return new RouteStep(place(json.object("place")), json.text("text"));
  }

  private static Evidence evidence(JsonObject json) throws IOException {
    return json.word("evidence", Evidence.values(), Evidence::key);
  }

  static Place place(JsonObject json) throws IOException {
    return new Place(json.text("file"), json.number("line"), json.number("column"));
  }
}
