package dev.consentgate.flow;

import dev.consentgate.value.Execution;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A media token that reaches a sink, in the terms of one frame: nothing is judged while it speaks of
 * that frame's parameters.
 *
 * @param licences consents in force on the way, relative to the token's media object
 * @param executions checks executed on the way, true where on every path
 * @param steps the witness from this frame to the sink
 */
public record Flow(
    Token token,
    SinkSite sink,
    Facts licences,
    Map<Execution, Boolean> executions,
    List<Step> steps) {

  public static final int MAX_STEPS = 24;

  public Flow {
    executions = Collections.unmodifiableMap(new LinkedHashMap<>(executions));
    steps = List.copyOf(steps);
  }

  /** The flow seen one frame further out. */
  public Flow through(
      Step call, Token newToken, Facts newLicences, Map<Execution, Boolean> newExecutions) {
    List<Step> longer = new ArrayList<>();
    longer.add(call);
    longer.addAll(steps);
    List<Step> kept = longer.size() > MAX_STEPS ? longer.subList(0, MAX_STEPS) : longer;
    return new Flow(newToken, sink, newLicences, newExecutions, kept);
  }
}
