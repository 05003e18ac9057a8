package dev.consentgate.finding;

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

/** A program without a single type. */
final class NoProgram implements Program {

  @Override
  public List<TypeInfo> sourceTypes() {
    return List.of();
  }

  @Override
  public Optional<TypeInfo> type(String binaryName) {
    return Optional.empty();
  }

  @Override
  public List<String> supertypes(String binaryName) {
    return List.of();
  }

  @Override
  public Set<String> packages() {
    return Set.of();
  }

  @Override
  public Sightings sightings(Interest interest) {
    return Sightings.inMentions(interest, List.of(), this::mentions, this::type);
  }

  @Override
  public Mentions mentions(MethodId method) {
    return Mentions.NONE;
  }

  @Override
  public Optional<Body> body(MethodId method) {
    return Optional.empty();
  }
}
