package dev.consentgate.lowering;

import dev.consentgate.program.Body;
import dev.consentgate.program.Interest;
import dev.consentgate.program.Mentions;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Program;
import dev.consentgate.program.Sightings;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.syntax.Initializers;
import dev.consentgate.syntax.MethodSyntax;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The program that a front-end delivers, with bodies lowered on first demand and kept. Not safe for
 * use by several threads.
 */
public final class LoweredProgram implements Program {

  private final FrontEnd frontEnd;
  private final TypeHierarchy types;
  private final Captures captures;
  private final Map<MethodId, Optional<Body>> bodies = new HashMap<>();

  public LoweredProgram(FrontEnd frontEnd) {
    this.frontEnd = frontEnd;
    this.types = new TypeHierarchy(frontEnd);
    this.captures = new Captures(frontEnd, types);
  }

  @Override
  public List<TypeInfo> sourceTypes() {
    return frontEnd.sourceTypes();
  }

  @Override
  public Optional<TypeInfo> type(String binaryName) {
    return frontEnd.type(binaryName);
  }

  @Override
  public List<String> supertypes(String binaryName) {
    return frontEnd.supertypes(binaryName);
  }

  @Override
  public Set<String> packages() {
    return frontEnd.packages();
  }

  @Override
  public Sightings sightings(Interest interest) {
    return frontEnd.sightings(interest);
  }

  @Override
  public Mentions mentions(MethodId method) {
    return frontEnd.mentions(method);
  }

  @Override
  public Optional<Body> body(MethodId method) {
    Optional<Body> known = bodies.get(method);
    if (known == null) {
      known = lower(method);
      bodies.putIfAbsent(method, known);
    }
    return known;
  }

  private Optional<Body> lower(MethodId method) {
    TypeInfo owner = frontEnd.type(method.owner()).filter(TypeInfo::inSource).orElse(null);
    if (owner == null) {
      return Optional.empty();
    }
    Optional<MethodInfo> info = types.method(method);
    MethodUnit unit = new MethodUnit(types, captures, owner, method);
    try {
      return lower(unit, owner, info.orElse(null)).map(body -> keep(unit, body));
    } catch (RuntimeException | StackOverflowError failure) {
      // One method that defeats the lowering is counted as unknown; the others are still judged.
      String reason = "lowering failed: " + failure;
      return info.map(known -> new MemberLowering(unit, Initializers.NONE).failed(known, reason));
    }
  }

  private Optional<Body> lower(MethodUnit unit, TypeInfo owner, @Nullable MethodInfo info) {
    Initializers initializers = frontEnd.initializers(owner.name());
    MemberLowering lowering = new MemberLowering(unit, initializers);
    if (unit.method().name().equals(MethodId.STATIC_INITIALIZER)) {
      return initializers.statics().isEmpty()
          ? Optional.empty()
          : Optional.of(lowering.staticInitializer());
    }
    if (info == null || info.is(Trait.ABSTRACT) || info.is(Trait.NATIVE)) {
      return Optional.empty();
    }
    MethodSyntax syntax = frontEnd.syntax(unit.method()).orElse(null);
    return syntax == null ? lowering.implicit(info) : Optional.of(lowering.declared(info, syntax));
  }

  private Body keep(MethodUnit unit, Body body) {
    for (Body function : unit.bodies().values()) {
      bodies.put(function.method(), Optional.of(function));
    }
    return body;
  }
}
