package dev.consentgate.flow;

import dev.consentgate.program.Body;
import dev.consentgate.program.Interest;
import dev.consentgate.program.Mentions;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Program;
import dev.consentgate.program.Sightings;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A program in which the summarised methods of the class path count as having a body, so that calls
 * are dispatched to them. There is no statement of them at hand: {@link #body} stays empty.
 */
final class LinkedProgram implements Program {

  private final Program program;
  private final LinkedMethods linked;
  private final Map<String, Optional<TypeInfo>> known = new LinkedHashMap<>();

  LinkedProgram(Program program, LinkedMethods linked) {
    this.program = program;
    this.linked = linked;
  }

  @Override
  public Optional<TypeInfo> type(String binaryName) {
    if (!linked.types().contains(binaryName)) {
      return program.type(binaryName);
    }
    Optional<TypeInfo> type = known.get(binaryName);
    if (type == null) {
      type = program.type(binaryName).map(this::linked);
      known.put(binaryName, type);
    }
    return type;
  }

  private TypeInfo linked(TypeInfo type) {
    return type.inSource()
        ? type
        : new TypeInfo(
            type.name(),
            type.superclass(),
            type.interfaces(),
            type.traits(),
            type.annotations(),
            type.fields(),
            type.methods().stream().map(this::linked).toList(),
            type.components(),
            type.enclosing(),
            type.enclosingMethod(),
            false,
            type.location());
  }

  private MethodInfo linked(MethodInfo method) {
    return new MethodInfo(
        method.id(),
        method.returnType(),
        method.parameters(),
        method.thrown(),
        method.traits(),
        method.annotations(),
        method.suppressions(),
        linked.find(method.id()).isPresent(),
        method.location());
  }

  /** The summarised method; empty for methods of the sources. */
  Optional<LinkedMethod> find(MethodId method) {
    boolean candidate = linked.types().contains(method.owner());
    return candidate && type(method.owner()).filter(type -> !type.inSource()).isPresent()
        ? linked.find(method)
        : Optional.empty();
  }

  @Override
  public List<TypeInfo> sourceTypes() {
    return program.sourceTypes();
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
    return program.body(method);
  }
}
