package dev.consentgate.report;

import dev.consentgate.judgement.Verdict;
import dev.consentgate.policy.Effect;
import dev.consentgate.policy.Severity;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.FlowRecord;
import dev.consentgate.record.JsonText;
import dev.consentgate.record.Standing;
import dev.consentgate.record.SuppressionRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The results of a run: findings, and the other flows when they are asked for. */
final class SarifResults {

  private final AnalysisRecord record;
  private final SarifRules rules;
  private final JsonText json;
  private final SarifFlows flows;
  private final List<FindingRecord> findings;
  private final List<FlowRecord> others;
  private final int leftOut;
  private final Map<String, Integer> seen = new LinkedHashMap<>();

  SarifResults(AnalysisRecord record, FlowSelection selection, SarifRules rules, JsonText json) {
    this.record = record;
    this.rules = rules;
    this.json = json;
    this.flows = new SarifFlows(json);
    this.findings = loudest(record.findings());
    List<FlowRecord> quiet =
        record.flows().stream()
            .filter(flow -> selection == FlowSelection.ALL && flow.identity().finding().isEmpty())
            .filter(flow -> flow.ruling().rule().isEmpty())
            .toList();
    int room = SarifLimits.RESULTS - findings.size();
    this.others = quiet.subList(0, Math.min(room, quiet.size()));
    this.leftOut = record.findings().size() - findings.size() + quiet.size() - others.size();
  }

  private static List<FindingRecord> loudest(List<FindingRecord> all) {
    if (all.size() <= SarifLimits.RESULTS) {
      return all;
    }
    return all.stream()
        .sorted(Comparator.comparing(FindingRecord::severity).reversed())
        .limit(SarifLimits.RESULTS)
        .toList();
  }

  /** How many results there was no room for. */
  int leftOut() {
    return leftOut;
  }

  void write() throws IOException {
    List<JsonText.Members> results = new ArrayList<>();
    findings.forEach(finding -> results.add(() -> finding(finding)));
    others.forEach(flow -> results.add(() -> flow(flow)));
    json.objects("results", results, JsonText.Members::write);
  }

  private void finding(FindingRecord finding) throws IOException {
    rule(finding.rule());
    json.text("kind", "fail");
    json.text("level", SarifText.level(finding.severity()));
    SarifText.message(json, finding.message());
    json.objects(
        "locations",
        List.of(finding),
        place -> {
          SarifText.location(json, place.place());
          logicalLocation(place.method());
        });
    json.object("partialFingerprints", () -> fingerprints(finding.id()));
    List<FlowRecord> routes = routes(finding);
    flows.codeFlows(routes);
    flows.checks(routes);
    standing(finding.standing());
    json.objects("suppressions", finding.suppressions(), this::suppression);
    json.object("properties", () -> properties(finding, routes));
  }

  private List<FlowRecord> routes(FindingRecord finding) {
    return record.flows().stream()
        .filter(flow -> flow.identity().finding().equals(finding.id()))
        .filter(flow -> flow.sink().place().equals(finding.place()))
        .sorted(Comparator.comparing(flow -> finding.routes().indexOf(flow.identity().route())))
        .toList();
  }

  private void rule(String rule) throws IOException {
    json.text("ruleId", rule);
    int index = rules.index(rule);
    if (index >= 0) {
      json.number("ruleIndex", index);
    }
  }

  private void logicalLocation(String method) throws IOException {
    json.objects(
        "logicalLocations",
        List.of(method),
        name -> {
          json.text("fullyQualifiedName", Printable.line(name));
          json.text("kind", "function");
        });
  }

  /** The second name is the one by which GitHub tells results apart. */
  private void fingerprints(String id) throws IOException {
    int count = seen.merge(id, 1, Integer::sum);
    json.text("consentgateFinding/v1", id);
    json.text("primaryLocationLineHash", id + ":" + count);
  }

  private void standing(Standing standing) throws IOException {
    switch (standing) {
      case UNCOMPARED -> {}
      case NEW, NEW_BY_UPGRADE -> json.text("baselineState", "new");
      case UNCHANGED -> json.text("baselineState", "unchanged");
      case UPDATED -> json.text("baselineState", "updated");
      case ABSENT -> json.text("baselineState", "absent");
    }
  }

  private void suppression(SuppressionRecord suppression) throws IOException {
    json.text("kind", suppression.inSource() ? "inSource" : "external");
    json.text("status", suppression.accepted() ? "accepted" : "rejected");
    json.textIfAny("justification", suppression.justification());
    json.object(
        "properties",
        () -> {
          json.textIfAny("approver", suppression.approver());
          json.textIfAny("until", suppression.until());
        });
  }

  private void properties(FindingRecord finding, List<FlowRecord> routes) throws IOException {
    json.textIfAny("module", finding.module());
    json.number("routes", finding.routes().size());
    if (!routes.isEmpty()) {
      flows.properties(routes.get(0));
    }
    if (finding.standing() == Standing.NEW_BY_UPGRADE) {
      json.truth("newByUpgrade", true);
    }
  }

  private void flow(FlowRecord flow) throws IOException {
    rule(
        flow.sink().effect() == Effect.TRAINS
            ? "UnconsentedMediaTraining"
            : "UnconsentedMediaSharing");
    json.text("kind", kind(flow.ruling().verdict()));
    json.text("level", SarifText.level(Severity.OFF));
    SarifText.message(json, SarifFlows.sentence(flow));
    json.objects(
        "locations",
        List.of(flow),
        place -> {
          SarifText.location(json, place.sink().place());
          logicalLocation(place.sink().method());
        });
    json.object("partialFingerprints", () -> fingerprints(flow.identity().flow()));
    flows.codeFlows(List.of(flow));
    flows.checks(List.of(flow));
    json.object("properties", () -> flows.properties(flow));
  }

  private static String kind(Verdict verdict) {
    return switch (verdict) {
      case CHECKED -> "pass";
      case WEAK -> "review";
      case UNCHECKED -> "open";
      case INVENTORY -> "informational";
      case DEFERRED -> "open";
    };
  }
}
