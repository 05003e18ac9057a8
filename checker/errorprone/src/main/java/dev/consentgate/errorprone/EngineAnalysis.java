package dev.consentgate.errorprone;

import com.google.errorprone.BugPattern.SeverityLevel;
import dev.consentgate.analysis.Analysis;
import dev.consentgate.analysis.AnalysisOptions;
import dev.consentgate.analysis.AnalysisResult;
import dev.consentgate.finding.Finding;
import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.lowering.LoweredProgram;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Severity;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.MeasuredProgram;
import java.util.List;
import java.util.Optional;

/** The engine's judgement. */
final class EngineAnalysis implements FlowAnalysis {

  @Override
  public Judged judge(
      FrontEnd sources,
      Policy policy,
      CompilationRecords records,
      AcceptedFindings accepted,
      Surroundings surroundings) {
    MeasuredProgram program = new MeasuredProgram(new LoweredProgram(sources));
    AnalysisResult result = run(program, policy, surroundings);
    AnalysisRecord record = records.of(result, program, policy);
    return new Judged(
        reported(accepted.others(result, record)), Optional.of(record), result.exports());
  }

  private static List<ReportedFinding> reported(List<Finding> findings) {
    return findings.stream().map(EngineAnalysis::reported).toList();
  }

  private static AnalysisResult run(
      MeasuredProgram program, Policy policy, Surroundings surroundings) {
    try {
      return Analysis.run(
          program,
          policy,
          AnalysisOptions.DEFAULT.withOpenBoundary(surroundings.openBoundary()),
          surroundings.linked());
    } catch (RuntimeException | StackOverflowError | AssertionError defect) {
      throw new AnalysisDefect(program.lastMethod().orElse("none yet"), defect);
    }
  }

  private static ReportedFinding reported(Finding finding) {
    return new ReportedFinding(
        finding.rule().checkName(),
        level(finding.severity()),
        finding.location(),
        finding.message());
  }

  private static SeverityLevel level(Severity severity) {
    return switch (severity) {
      case ERROR -> SeverityLevel.ERROR;
      case WARNING -> SeverityLevel.WARNING;
      case NOTE, OFF -> SeverityLevel.SUGGESTION;
    };
  }
}
