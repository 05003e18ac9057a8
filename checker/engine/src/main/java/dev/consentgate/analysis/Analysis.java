package dev.consentgate.analysis;

import dev.consentgate.binding.Bindings;
import dev.consentgate.binding.UnmatchedEntries;
import dev.consentgate.finding.Exemptions;
import dev.consentgate.finding.Finding;
import dev.consentgate.finding.Findings;
import dev.consentgate.finding.OwnerText;
import dev.consentgate.finding.Route;
import dev.consentgate.flow.Context;
import dev.consentgate.flow.FlowSet;
import dev.consentgate.flow.LinkedMethods;
import dev.consentgate.flow.Summary;
import dev.consentgate.flow.Universe;
import dev.consentgate.judgement.Judgement;
import dev.consentgate.policy.Policy;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Program;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The analysis of a program under a policy.
 *
 * <p>First the methods that may reach a sink are found by name alone; a program without any costs
 * no more. Then the frames of the roots among them are analysed, and with them, on demand, whatever
 * they call. Flows are judged where they close, at the roots.
 */
public final class Analysis {

  /** Call chains are followed by recursion; the stack must hold the longest. */
  private static final long STACK_BYTES = 1L << 29;

  private final Program program;
  private final Policy policy;
  private final AnalysisOptions options;
  private final List<String> notes;
  private final Universe universe;

  private Analysis(Program program, Policy policy, AnalysisOptions options, LinkedMethods linked) {
    this.program = program;
    this.policy = Bindings.of(program, policy);
    this.options = options;
    this.notes = UnmatchedEntries.of(program, policy);
    this.universe = new Universe(program, this.policy, linked);
  }

  /** Analyses the program. Deterministic: equal inputs give equal results. */
  public static AnalysisResult run(Program program, Policy policy, AnalysisOptions options) {
    return run(program, policy, options, LinkedMethods.NONE);
  }

  /**
   * Analyses a program that calls into others.
   *
   * @param linked what is known of methods on its class path
   */
  public static AnalysisResult run(
      Program program, Policy policy, AnalysisOptions options, LinkedMethods linked) {
    boolean ofInterest =
        Exits.mayBeIn(program, policy, linked)
            || (options.openBoundary() && Exits.mayMatterToOthers(program, policy));
    if (!ofInterest) {
      return AnalysisResult.nothing(UnmatchedEntries.of(program, policy));
    }
    return DeepStack.call(STACK_BYTES, () -> new Analysis(program, policy, options, linked).run());
  }

  private AnalysisResult run() {
    SinkNames sinks = new SinkNames(policy, universe.hierarchy());
    CallGraph calls = new CallGraph(program, universe.hierarchy());
    Set<MethodId> sending =
        new FunctionFields(program, universe.hierarchy(), calls)
            .alsoReaching(
                calls.reaching(
                    call -> sinks.mayBeSink(call) || universe.linkedCalls().maySend(call)));
    Roots roots = new Roots(calls, universe.hierarchy());
    AnalysisResult result = judged(sending, calls, roots);
    Set<MethodId> entered = calls.targets(universe.linkedCalls()::sent);
    entered.removeIf(method -> universe.hierarchy().sourceMethod(method).isPresent());
    Exporting exporting = new Exporting(program, universe);
    Map<MethodId, Summary> told =
        options.openBoundary() ? exporting.summaries(forOthers(sending, calls)) : exporting.flows();
    return result.with(
        new Exports(told, options.openBoundary(), result.exports().obligations(), entered));
  }

  /** The methods that may matter to callers in other modules, whether media is in sight or not. */
  private Set<MethodId> forOthers(Set<MethodId> sending, CallGraph calls) {
    OutwardCalls outward = new OutwardCalls(policy, universe.hierarchy());
    Set<MethodId> all = new LinkedHashSet<>(sending);
    all.addAll(calls.reaching(outward::matters));
    return all;
  }

  private AnalysisResult judged(Set<MethodId> sending, CallGraph calls, Roots roots) {
    if (sending.isEmpty()) {
      return AnalysisResult.nothing(notes);
    }
    MediaMentions media = new MediaMentions(program, policy, universe);
    Set<MethodId> reaching = calls.comingTo(sending, media::isIn);
    if (reaching.isEmpty()) {
      return AnalysisResult.withoutMedia(sending.size(), notes);
    }
    Map<MethodId, FlowSet> closed = new LinkedHashMap<>();
    List<MethodInfo> interesting = interesting(reaching);
    for (MethodInfo method : interesting) {
      if (roots.isRoot(method) || isForOthers(method, roots)) {
        closed.put(method.id(), flows(method.id()));
      }
    }
    for (MethodInfo method : interesting) {
      if (!universe.summaries().isAnalysed(method.id())) {
        closed.put(method.id(), flows(method.id()));
      }
    }
    closed.replaceAll((method, old) -> flows(method));
    return result(closed, calls, roots, sending.size());
  }

  private boolean isForOthers(MethodInfo method, Roots roots) {
    return options.openBoundary() && roots.isForOthers(method, universe.linked()::isOfBuild);
  }

  private List<MethodInfo> interesting(Set<MethodId> reaching) {
    List<MethodInfo> interesting = new ArrayList<>();
    for (TypeInfo type : program.sourceTypes()) {
      for (MethodInfo method : type.methods()) {
        if (method.hasBody() && reaching.contains(method.id())) {
          interesting.add(method);
        }
      }
    }
    return interesting;
  }

  private FlowSet flows(MethodId root) {
    return universe.summaries().of(root, Context.GENERIC).flows();
  }

  private AnalysisResult result(
      Map<MethodId, FlowSet> closed, CallGraph calls, Roots roots, int sinks) {
    Closing closing = new Closing(universe, new FieldStores(program, universe, calls));
    RootJudgements judgements =
        new RootJudgements(universe, policy, closing, method -> isForOthers(method, roots));
    closed.forEach(judgements::add);
    List<Findings.Named> judged = judgements.judged();
    List<Judgement> all = judged.stream().map(Findings.Named::judgement).distinct().toList();
    List<Finding> findings = new Findings(policy, universe.licensing()).of(judged);
    Exemptions exemptions = new Exemptions(program);
    return new AnalysisResult(
        findings.stream().filter(finding -> !exemptions.waives(finding)).toList(),
        findings.stream().filter(exemptions::waives).toList(),
        all,
        judged.stream().map(this::route).toList(),
        universe.summaries().limits().hits(),
        universe.summaries().analysedBodies(),
        sinks,
        notes,
        new Exports(Map.of(), false, judgements.obligations(), Set.of()));
  }

  private Route route(Findings.Named named) {
    Judgement judgement = named.judgement();
    OwnerText owners = new OwnerText(universe.licensing(), named.text());
    String owner = owners.of(judgement.flow().token().subject()).orElse("");
    return new Route(judgement, named.entry(), owner);
  }
}
