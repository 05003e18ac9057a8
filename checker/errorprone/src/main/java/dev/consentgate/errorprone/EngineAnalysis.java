package dev.consentgate.errorprone;

import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.lowering.LoweredProgram;
import dev.consentgate.policy.Policy;
import dev.consentgate.program.Program;
import java.util.List;

/** The engine's judgement. */
final class EngineAnalysis implements FlowAnalysis {

  @Override
  public List<ReportedFinding> judge(FrontEnd sources, Policy policy) {
    Program program = new LoweredProgram(sources);
    return program.sourceTypes().isEmpty() ? List.of() : List.of();
  }
}
