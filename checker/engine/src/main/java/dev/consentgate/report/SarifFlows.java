package dev.consentgate.report;

import dev.consentgate.record.CheckRecord;
import dev.consentgate.record.FlowRecord;
import dev.consentgate.record.JsonText;
import dev.consentgate.record.MediaRecord;
import dev.consentgate.record.Place;
import dev.consentgate.record.RouteStep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The routes of a result: the data leg from where the media comes from to the sink, and the check
 * leg with the checks that the judgement is about.
 */
final class SarifFlows {

  private record Leg(String id, List<RouteStep> steps) {}

  private final JsonText json;

  SarifFlows(JsonText json) {
    this.json = json;
  }

  void codeFlows(List<FlowRecord> routes) throws IOException {
    List<FlowRecord> shown = routes.stream().filter(route -> !legs(route).isEmpty()).toList();
    json.objects(
        "codeFlows",
        shown.subList(0, Math.min(SarifLimits.ROUTES, shown.size())),
        route -> {
          SarifText.message(json, "from " + route.entry());
          json.objects("threadFlows", legs(route), this::leg);
        });
  }

  private static List<Leg> legs(FlowRecord route) {
    List<RouteStep> data = new ArrayList<>();
    MediaRecord media = route.media();
    data.add(new RouteStep(media.place(), media.description() + " of " + media.symbol()));
    data.addAll(route.steps());
    List<RouteStep> checks = new ArrayList<>();
    for (CheckRecord check : route.checks()) {
      checks.add(new RouteStep(check.place(), "check: " + check.call()));
    }
    if (!checks.isEmpty()) {
      checks.add(new RouteStep(route.sink().place(), "the media leaves"));
    }
    List<Leg> legs = new ArrayList<>();
    addTo(legs, new Leg("data", data));
    addTo(legs, new Leg("check", checks));
    return legs;
  }

  private static void addTo(List<Leg> legs, Leg leg) {
    List<RouteStep> placed =
        leg.steps().stream().filter(step -> !step.place().file().isEmpty()).toList();
    if (!placed.isEmpty()) {
      legs.add(new Leg(leg.id(), placed));
    }
  }

  private void leg(Leg leg) throws IOException {
    json.text("id", leg.id());
    SarifText.message(json, leg.id().equals("data") ? "way of the media" : "consent checks");
    RouteStep last = leg.steps().get(leg.steps().size() - 1);
    json.objects(
        "locations",
        leg.steps(),
        step -> {
          json.object("location", () -> located(step.place(), step.text()));
          boolean end = step == leg.steps().get(0) || step == last;
          json.text("importance", end ? "essential" : "important");
        });
  }

  private void located(Place place, String text) throws IOException {
    SarifText.location(json, place);
    SarifText.message(json, text);
  }

  /** The checks, so that a viewer that shows no routes can point to them. */
  void checks(List<FlowRecord> routes) throws IOException {
    List<CheckRecord> checks =
        routes.stream()
            .limit(SarifLimits.ROUTES)
            .flatMap(route -> route.checks().stream())
            .filter(check -> !check.place().file().isEmpty())
            .distinct()
            .limit(SarifLimits.ROUTES)
            .toList();
    json.objects(
        "relatedLocations", checks, check -> located(check.place(), "check: " + check.call()));
  }

  /** What tells more of a result than its message. */
  void properties(FlowRecord flow) throws IOException {
    json.text("verdict", flow.ruling().verdict().name().toLowerCase(Locale.ROOT));
    json.text("evidence", flow.ruling().evidence().key());
    json.textIfAny("category", flow.media().category());
    json.text("recipient", flow.sink().recipient());
    json.text("effect", flow.sink().effect().key());
    json.texts("purposes", flow.sink().needs());
  }

  /** What a flow is, in a sentence that neither praises nor blames. */
  static String sentence(FlowRecord flow) {
    String verdict = flow.ruling().verdict().name().toLowerCase(Locale.ROOT);
    String kind = flow.media().category().isEmpty() ? "user media" : flow.media().category();
    String checks =
        flow.checks().isEmpty()
            ? ""
            : "; check: " + flow.checks().get(0).call() + " at " + flow.checks().get(0).place();
    return verdict
        + ": "
        + flow.media().description()
        + " ("
        + kind
        + ") reaches "
        + flow.sink().recipient()
        + checks;
  }
}
