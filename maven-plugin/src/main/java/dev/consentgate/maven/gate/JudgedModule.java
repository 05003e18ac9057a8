package dev.consentgate.maven.gate;

import dev.consentgate.record.FindingRecord;
import java.nio.file.Path;
import java.util.List;

/**
 * A module with what it is held against, so that findings which only the whole build tells can
 * still come to it.
 *
 * @param roots of the sources that were judged
 */
record JudgedModule(Gate gate, GateOptions options, ModuleJudgement judgement, List<Path> roots) {

  ModuleOutcome outcome() {
    return gate.outcome(judgement, roots);
  }

  JudgedModule with(List<FindingRecord> more) {
    return new JudgedModule(gate, options, judgement.with(more), roots);
  }

  /** With these findings and nothing else, as they are to be told. */
  JudgedModule withOnly(List<FindingRecord> findings) {
    return new JudgedModule(gate, options, judgement.withOnly(findings), roots);
  }

  boolean fails() {
    return outcome().fails(options);
  }
}
