package dev.consentgate.errorprone;

import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.policy.Policy;
import java.util.List;

/** Judges the flows of a program; the checks' door to the engine. */
@FunctionalInterface
interface FlowAnalysis {

  /** The findings in a stable order. */
  List<ReportedFinding> judge(FrontEnd sources, Policy policy);
}
