package dev.consentgate.errorprone;

import dev.consentgate.program.Body;
import dev.consentgate.program.Interest;
import dev.consentgate.program.Mentions;
import dev.consentgate.program.Program;
import dev.consentgate.program.Sightings;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A program that remembers which body was asked for last, for the report of a defect of ours. */
final class WatchedProgram implements Program {

  private final Program program;
  private @Nullable MethodId last;

  WatchedProgram(Program program) {
    this.program = program;
  }

  /** The method whose analysis began last, with its place; empty before the first. */
  Optional<String> lastMethod() {
    MethodId method = last;
    if (method == null) {
      return Optional.empty();
    }
    return program
        .type(method.owner())
        .flatMap(
            type ->
                type.methods().stream()
                    .filter(declared -> declared.id().equals(method))
                    .findFirst())
        .map(declared -> method + " (" + declared.location() + ")")
        .or(() -> Optional.of(method.toString()));
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
    return program.body(method);
  }
}
