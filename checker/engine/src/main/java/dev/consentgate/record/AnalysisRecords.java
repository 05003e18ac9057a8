package dev.consentgate.record;

import dev.consentgate.analysis.AnalysisResult;
import dev.consentgate.finding.Finding;
import dev.consentgate.finding.Route;
import dev.consentgate.judgement.Judgement;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Recipient;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the record of an analysis of its result: places become relative, ways from one origin and
 * entry to one sink become one flow, and addresses lose what may be secret.
 */
public final class AnalysisRecords {

  /** What ways must have in common to be one flow. */
  private record Way(
      FlowIdentity identity, Ruling ruling, Place sink, List<CheckRecord> checks, String owner) {

    static Way of(FlowRecord flow) {
      return new Way(
          flow.identity(), flow.ruling(), flow.sink().place(), flow.checks(), flow.media().owner());
    }
  }

  private static final Comparator<FlowRecord> SHORTEST =
      Comparator.<FlowRecord>comparingInt(flow -> flow.steps().size())
          .thenComparing(flow -> flow.media().place())
          .thenComparing(flow -> flow.steps().toString());

  private final ToolRecord tool;
  private final Policy policy;
  private final FlowRecords flowRecords;

  /**
   * Of one tool, one policy, one tree of sources.
   *
   * @param policy the project's policy over the catalog, as the analysis used it
   */
  public AnalysisRecords(ToolRecord tool, Policy policy, SourceTree tree) {
    this.tool = tool;
    this.policy = policy;
    this.flowRecords = new FlowRecords(policy, tree);
  }

  /**
   * The record of one analysis.
   *
   * @param program what the analysis ran on
   * @param files how many source files were read
   * @param unread the files and class-path entries that were not
   */
  public AnalysisRecord of(
      AnalysisResult result, MeasuredProgram program, int files, List<UnreadRecord> unread) {
    Map<Judgement, Set<String>> routes = new LinkedHashMap<>();
    List<FlowRecord> flows = flows(result, routes);
    Coverage coverage =
        new Coverage(
            files,
            result.bodies(),
            result.sinks(),
            program.calls(),
            program.unresolvedCalls(),
            program.unknownForms(),
            unread,
            result.limits());
    return new AnalysisRecord(
        tool,
        findings(result, routes, new Suppressions(program)),
        flows,
        recipients(flows),
        coverage,
        List.of(),
        result.notes());
  }

  private static List<Finding> all(AnalysisResult result) {
    List<Finding> all = new ArrayList<>(result.findings());
    all.addAll(result.waived());
    return all;
  }

  private List<FlowRecord> flows(AnalysisResult result, Map<Judgement, Set<String>> routes) {
    Map<Judgement, String> shown = new LinkedHashMap<>();
    for (Finding finding : all(result)) {
      finding.routes().forEach(judgement -> shown.put(judgement, finding.identity()));
    }
    Map<Way, List<FlowRecord>> ways = new LinkedHashMap<>();
    for (Route route : result.routes()) {
      FlowRecord flow = flowRecords.of(route, shown.getOrDefault(route.judgement(), ""));
      ways.computeIfAbsent(Way.of(flow), way -> new ArrayList<>()).add(flow);
      routes
          .computeIfAbsent(route.judgement(), judgement -> new TreeSet<>())
          .add(flow.identity().route());
    }
    return ways.values().stream().map(AnalysisRecords::merged).sorted(FlowRecord.ORDER).toList();
  }

  private static FlowRecord merged(List<FlowRecord> alike) {
    FlowRecord shortest = alike.stream().min(SHORTEST).orElseThrow();
    return new FlowRecord(
        shortest.identity(),
        shortest.module(),
        shortest.ruling(),
        shortest.media(),
        shortest.sink(),
        shortest.checks(),
        shortest.entry(),
        shortest.steps(),
        alike.size());
  }

  private List<FindingRecord> findings(
      AnalysisResult result, Map<Judgement, Set<String>> routes, Suppressions suppressions) {
    List<FindingRecord> findings = new ArrayList<>();
    for (Finding finding : all(result)) {
      Set<String> inOrder = new LinkedHashSet<>();
      finding
          .routes()
          .forEach(judgement -> inOrder.addAll(routes.getOrDefault(judgement, Set.of())));
      findings.add(
          flowRecords
              .finding(finding, List.copyOf(inOrder))
              .withSuppressions(suppressions.of(finding)));
    }
    return findings;
  }

  private List<RecipientRecord> recipients(List<FlowRecord> flows) {
    Map<String, RecipientRecord> recipients = new TreeMap<>();
    for (FlowRecord flow : flows) {
      recipients.computeIfAbsent(flow.sink().recipient(), this::recipient);
    }
    return List.copyOf(recipients.values());
  }

  private RecipientRecord recipient(String id) {
    Recipient known = policy.recipients().get(id);
    return known == null
        ? new RecipientRecord(id, "", "", "", "", "", "", false, false)
        : new RecipientRecord(
            id,
            known.name(),
            known.role(),
            known.contract(),
            known.notice(),
            known.country(),
            known.retention(),
            known.relatedParty(),
            true);
  }
}
