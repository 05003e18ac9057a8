package dev.consentgate.record;

import dev.consentgate.program.Block;
import dev.consentgate.program.Body;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Interest;
import dev.consentgate.program.Mentions;
import dev.consentgate.program.Program;
import dev.consentgate.program.Sightings;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A program that counts, in the bodies that are asked for, what could not be resolved, and
 * remembers which body was asked for last, for the report of a defect of ours. {@link #bodies} may
 * be read from another thread while it grows.
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

  /** The method whose body was asked for last, with its place; empty before the first. */
  public Optional<String> lastMethod() {
    MethodId method = last;
    return method == null ? Optional.empty() : Optional.of(placed(method));
  }

  private String placed(MethodId method) {
    return program.type(method.owner()).stream()
        .flatMap(type -> type.methods().stream())
        .filter(declared -> declared.id().equals(method))
        .map(declared -> method + " (" + declared.location() + ")")
        .findFirst()
        .orElseGet(method::toString);
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
  public List<String> supertypes(String binaryName) {
    return program.supertypes(binaryName);
  }

  @Override
  public Set<String> packages() {
    return program.packages();
  }

  @Override
  public Sightings sightings(Interest interest) {
    return program.sightings(interest);
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
