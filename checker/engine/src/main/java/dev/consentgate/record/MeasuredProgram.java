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
import org.jspecify.annotations.Nullable;

/**
 * A program that counts, in the bodies that are asked for, what could not be resolved, and
 * remembers which body was asked for last. The counts may be read from another thread while they
 * grow.
 */
public final class MeasuredProgram implements Program {

  private final Program program;
  private final Set<MethodId> counted = new HashSet<>();
  private volatile @Nullable MethodId last;
  private volatile int bodies;
  private int calls;
  private int unresolvedCalls;
  private int unknownForms;

  public MeasuredProgram(Program program) {
    this.program = program;
  }

  /** The method whose body was asked for last; empty before the first. */
  public Optional<MethodId> lastMethod() {
    return Optional.ofNullable(last);
  }

  /** How many bodies have been asked for. */
  public int bodies() {
    return bodies;
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
    last = method;
    Optional<Body> body = program.body(method);
    if (body.isPresent() && counted.add(method)) {
      bodies = counted.size();
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
