package dev.consentgate.flow;

import dev.consentgate.policy.Policy;
import dev.consentgate.symbol.MethodId;
import java.util.LinkedHashSet;
import java.util.Set;

/** The methods that write consent down: named so, in a type that declares checks. */
final class Grants {

  private final Set<String> names;
  private final Set<String> types = new LinkedHashSet<>();

  Grants(Policy policy) {
    this.names = Set.copyOf(policy.hints().grants());
    policy.checks().forEach(check -> types.add(check.method().ownerType()));
  }

  boolean contains(MethodId method) {
    return names.contains(method.name()) && types.contains(method.owner());
  }
}
