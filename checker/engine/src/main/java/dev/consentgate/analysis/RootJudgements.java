package dev.consentgate.analysis;

import dev.consentgate.finding.Finding;
import dev.consentgate.finding.Findings;
import dev.consentgate.flow.Flow;
import dev.consentgate.flow.FlowSet;
import dev.consentgate.flow.Universe;
import dev.consentgate.judgement.Judge;
import dev.consentgate.policy.Policy;
import dev.consentgate.program.Body;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.term.TermText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The judgements on the flows of the roots: those that close here, and those that wait for callers
 * in other modules.
 */
final class RootJudgements {

  private final Universe universe;
  private final Policy policy;
  private final Closing closing;
  private final Predicate<MethodInfo> forOthers;
  private final Set<Findings.Named> judged = new LinkedHashSet<>();
  private final List<Obligation> obligations = new ArrayList<>();

  /**
   * @param forOthers whether callers in other modules answer for what the root is handed
   */
  RootJudgements(
      Universe universe, Policy policy, Closing closing, Predicate<MethodInfo> forOthers) {
    this.universe = universe;
    this.policy = policy;
    this.closing = closing;
    this.forOthers = forOthers;
  }

  void add(MethodId method, FlowSet flows) {
    MethodInfo root = universe.hierarchy().sourceMethod(method).orElseThrow();
    TermText text = new TermText(parameterNames(method));
    Judge judge = new Judge(policy, universe.licensing(), text);
    boolean open = !flows.isEmpty() && forOthers.test(root);
    List<Findings.Named> deferred = new ArrayList<>();
    for (Flow flow : flows.all()) {
      for (Closing.Closed media : closing.closed(flow, root)) {
        Findings.Named named = new Findings.Named(judge.judge(media.flow()), method, text);
        if (open && media.isOfCallers() && named.judgement().rule() != null) {
          deferred.add(named);
          judged.add(new Findings.Named(named.judgement().deferred(), method, text));
        } else {
          judged.add(named);
        }
      }
    }
    for (Finding finding : new Findings(policy, universe.licensing()).of(deferred)) {
      obligations.add(new Obligation(method, finding));
    }
  }

  private List<String> parameterNames(MethodId method) {
    return universe
        .program()
        .body(method)
        .map(Body::parameters)
        .map(parameters -> parameters.stream().map(Var::name).toList())
        .orElse(List.of());
  }

  List<Findings.Named> judged() {
    return List.copyOf(judged);
  }

  List<Obligation> obligations() {
    return List.copyOf(obligations);
  }
}
