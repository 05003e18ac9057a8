package dev.consentgate.analysis;

import dev.consentgate.binding.Bindings;
import dev.consentgate.binding.UnmatchedEntries;
import dev.consentgate.finding.Findings;
import dev.consentgate.finding.OwnerText;
import dev.consentgate.finding.Route;
import dev.consentgate.flow.Context;
import dev.consentgate.flow.Flow;
import dev.consentgate.flow.FlowSet;
import dev.consentgate.flow.Universe;
import dev.consentgate.judgement.Judge;
import dev.consentgate.judgement.Judgement;
import dev.consentgate.policy.Policy;
import dev.consentgate.program.Body;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Program;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.term.TermText;
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
  private final List<String> notes;
  private final Universe universe;

  private Analysis(Program program, Policy policy) {
    this.program = program;
    this.policy = Bindings.of(program, policy);
    this.notes = UnmatchedEntries.of(program, policy);
    this.universe = new Universe(program, this.policy);
  }

  /** Analyses the program. Deterministic: equal inputs give equal results. */
  public static AnalysisResult run(Program program, Policy policy, AnalysisOptions options) {
    if (!Exits.mayBeIn(program, policy)) {
      return AnalysisResult.nothing(UnmatchedEntries.of(program, policy));
    }
    return DeepStack.call(STACK_BYTES, () -> new Analysis(program, policy).run());
  }

  private AnalysisResult run() {
    SinkNames sinks = new SinkNames(policy, universe.hierarchy());
    CallGraph calls = new CallGraph(program, universe.hierarchy());
    Set<MethodId> reaching =
        new FunctionFields(program, universe.hierarchy(), calls)
            .alsoReaching(calls.reaching(sinks::mayBeSink));
    if (reaching.isEmpty()) {
      return AnalysisResult.nothing(notes);
    }
    int sinkMethods = reaching.size();
    MediaMentions media = new MediaMentions(program, policy, universe);
    reaching = calls.comingTo(reaching, media::isIn);
    if (reaching.isEmpty()) {
      return AnalysisResult.withoutMedia(sinkMethods, notes);
    }
    Roots roots = new Roots(calls, universe.hierarchy());
    Map<MethodId, FlowSet> closed = new LinkedHashMap<>();
    List<MethodInfo> interesting = interesting(reaching);
    for (MethodInfo method : interesting) {
      if (roots.isRoot(method)) {
        closed.put(method.id(), flows(method.id()));
      }
    }
    for (MethodInfo method : interesting) {
      if (!universe.summaries().isAnalysed(method.id())) {
        closed.put(method.id(), flows(method.id()));
      }
    }
    closed.replaceAll((method, old) -> flows(method));
    return result(closed, calls, sinkMethods);
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

  private AnalysisResult result(Map<MethodId, FlowSet> closed, CallGraph calls, int sinks) {
    Closing closing = new Closing(universe, new FieldStores(program, universe, calls));
    Set<Findings.Named> judgements = new LinkedHashSet<>();
    closed.forEach(
        (method, flows) -> {
          MethodInfo root = universe.hierarchy().sourceMethod(method).orElseThrow();
          TermText text = new TermText(parameterNames(method));
          Judge judge = new Judge(policy, universe.licensing(), text);
          for (Flow flow : flows.all()) {
            for (Flow media : closing.close(flow, root)) {
              judgements.add(new Findings.Named(judge.judge(media), method, text));
            }
          }
        });
    List<Judgement> all = judgements.stream().map(Findings.Named::judgement).distinct().toList();
    return new AnalysisResult(
        new Findings(policy, universe.licensing()).of(List.copyOf(judgements)),
        all,
        judgements.stream().map(this::route).toList(),
        universe.summaries().limits().hits(),
        universe.summaries().analysedBodies(),
        sinks,
        notes);
  }

  private Route route(Findings.Named named) {
    Judgement judgement = named.judgement();
    OwnerText owners = new OwnerText(universe.licensing(), named.text());
    String owner = owners.of(judgement.flow().token().subject()).orElse("");
    return new Route(judgement, named.entry(), owner);
  }

  private List<String> parameterNames(MethodId method) {
    return program
        .body(method)
        .map(Body::parameters)
        .map(parameters -> parameters.stream().map(Var::name).toList())
        .orElse(List.of());
  }
}
