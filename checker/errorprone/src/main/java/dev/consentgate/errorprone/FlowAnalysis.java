package dev.consentgate.errorprone;

import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.policy.Policy;

/** Judges the flows of a program; the checks' door to the engine. */
@FunctionalInterface
interface FlowAnalysis {

  /** What the project does not accept already. */
  Judged judge(FrontEnd sources, Policy policy, AcceptedFindings accepted);
}
