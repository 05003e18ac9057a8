package dev.consentgate.testdata.thirdparty;

import dev.consentgate.program.Block;
import dev.consentgate.program.Body;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Program;
import dev.consentgate.program.TypeInfo;
import java.util.Optional;

/** How much of a program's bodies the front-end understood. */
record BodyCounts(long bodies, long instructions, long unknown, long calls, long unresolved) {

  static BodyCounts of(Program program) {
    BodyCounts counts = new BodyCounts(0, 0, 0, 0, 0);
    for (TypeInfo type : program.sourceTypes()) {
      for (MethodInfo method : type.methods()) {
        Optional<Body> body = program.body(method.id());
        if (body.isPresent()) {
          counts = counts.plus(body.get());
        }
      }
    }
    return counts;
  }

  private BodyCounts plus(Body body) {
    long instructionsIn = 0;
    long unknownIn = 0;
    long callsIn = 0;
    long unresolvedIn = 0;
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        instructionsIn++;
        if (instruction instanceof Instruction.Unknown) {
          unknownIn++;
        } else if (instruction instanceof Instruction.Invoke call) {
          callsIn++;
          unresolvedIn += call.callee().method().isResolved() ? 0 : 1;
        }
      }
    }
    return new BodyCounts(
        bodies + 1,
        instructions + instructionsIn,
        unknown + unknownIn,
        calls + callsIn,
        unresolved + unresolvedIn);
  }
}
