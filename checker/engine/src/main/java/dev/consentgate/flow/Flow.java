package dev.consentgate.flow;

import dev.consentgate.term.Term;
import dev.consentgate.value.Answer;
import dev.consentgate.value.Execution;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A media token that reaches a sink, in the terms of one frame: nothing is judged while it speaks
 * of that frame's parameters.
 *
 * @param licences consents in force on the way, relative to the token's media object
 * @param executions checks executed on the way, true where on every path
 * @param conditions what must hold of the frame's inputs for the flow to happen, as far as it is
 *     known; at most {@link #MAX_CONDITIONS}
 * @param steps the witness from this frame to the sink
 */
public record Flow(
    Token token,
    SinkSite sink,
    Facts licences,
    Map<Execution, Boolean> executions,
    Set<Fact.Known> conditions,
    List<Step> steps) {

  public static final int MAX_STEPS = 24;
  public static final int MAX_CONDITIONS = 3;

  public Flow {
    executions = Collections.unmodifiableMap(new LinkedHashMap<>(executions));
    conditions = Collections.unmodifiableSet(new LinkedHashSet<>(conditions));
    steps = List.copyOf(steps);
  }

  /** The flow of another token, with what goes with it. */
  public Flow with(Token newToken, Facts newLicences, Map<Execution, Boolean> newExecutions) {
    return new Flow(newToken, sink, newLicences, newExecutions, conditions, steps);
  }

  /** What is known of the frame's inputs, from which a flow takes its conditions. */
  static Set<Fact.Known> conditionsAmong(Facts facts) {
    Set<Fact.Known> found = new LinkedHashSet<>();
    for (Fact fact : facts.all()) {
      if (fact instanceof Fact.Known known
          && found.size() < MAX_CONDITIONS
          && !(known.answer() instanceof Answer.IsNot)
          && known.term().isOpen()
          && !known.term().mentions(term -> term instanceof Term.Defined)) {
        found.add(known);
      }
    }
    return found;
  }

  /** The flow seen one frame further out. */
  public Flow through(
      Step call,
      Token newToken,
      Facts newLicences,
      Map<Execution, Boolean> newExecutions,
      Set<Fact.Known> newConditions) {
    List<Step> longer = new ArrayList<>();
    longer.add(call);
    longer.addAll(steps);
    List<Step> kept = longer.size() > MAX_STEPS ? longer.subList(0, MAX_STEPS) : longer;
    return new Flow(newToken, sink, newLicences, newExecutions, newConditions, kept);
  }
}
