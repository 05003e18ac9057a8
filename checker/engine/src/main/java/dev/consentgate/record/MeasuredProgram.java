package dev.consentgate.record;

import dev.consentgate.program.Block;
import dev.consentgate.program.Body;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Mentions;
import dev.consentgate.program.Program;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A program that counts, in the bodies that are asked for, what could not be resolved. */
public final class MeasuredProgram implements Program {

  private final Program program;
  private final Set<MethodId> counted = new HashSet<>();
  private int calls;
  private int unresolvedCalls;
  private int unknownForms;

  public MeasuredProgram(Program program) {
    this.program = program;
  }

  int calls() {
    return calls;
  }

  int unresolvedCalls() {
    return unresolvedCalls;
  }

  int unknownForms() {
    return unknownForms;
  }

  @Override
  public List<TypeInfo> sourceTypes() {
    return program.sourceTypes();
  }

  @Override
  public Optional<TypeInfo> type(String binaryName) {
    return program.type(binaryName);
  }

  @Override
  public Mentions mentions(MethodId method) {
    return program.mentions(method);
  }

  @Override
  public Optional<Body> body(MethodId method) {
    Optional<Body> body = program.body(method);
    if (body.isPresent() && counted.add(method)) {
      body.get().blocks().forEach(this::count);
    }
    return body;
  }

  private void count(Block block) {
    for (Instruction instruction : block.instructions()) {
      if (instruction instanceof Instruction.Invoke invoke) {
        calls++;
        unresolvedCalls += invoke.callee().method().isResolved() ? 0 : 1;
      } else if (instruction instanceof Instruction.Unknown) {
        unknownForms++;
      }
    }
  }
}
