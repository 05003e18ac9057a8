package dev.consentgate.errorprone;

import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.policy.Policy;

/** Judges the flows of a program; the checks' door to the engine. */
@FunctionalInterface
interface FlowAnalysis {

  /** Reports what the project does not accept already, and records everything. */
  Judged judge(
      FrontEnd sources,
      Policy policy,
      CompilationRecords records,
      AcceptedFindings accepted,
      Surroundings surroundings);
}
