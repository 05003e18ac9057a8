package dev.consentgate.flow;

import dev.consentgate.hierarchy.ClassHierarchy;
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

/** A program with the bodies of the functions that library methods compose. */
final class ComposedProgram implements Program {

  private final Program program;
  private final Compositions compositions;

  ComposedProgram(Program program, ClassHierarchy hierarchy) {
    this.program = program;
    this.compositions = new Compositions(hierarchy);
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
    Optional<Body> composed = compositions.body(method);
    return composed.isPresent() ? composed : program.body(method);
  }
}
