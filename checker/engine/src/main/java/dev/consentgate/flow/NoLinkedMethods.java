package dev.consentgate.flow;

import dev.consentgate.symbol.MethodId;
import java.util.Optional;
import java.util.Set;

/** A class path of which nothing is summarised. */
final class NoLinkedMethods implements LinkedMethods {

  @Override
  public Set<String> types() {
    return Set.of();
  }

  @Override
  public Set<MethodId> sending() {
    return Set.of();
  }

  @Override
  public Set<MethodId> yielding() {
    return Set.of();
  }

  @Override
  public Optional<LinkedMethod> find(MethodId method) {
    return Optional.empty();
  }

  @Override
  public boolean isOfBuild(String type) {
    return false;
  }
}
