package dev.consentgate.analysis;

import dev.consentgate.flow.Models;
import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.policy.MethodDeclarations;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Requirement;
import dev.consentgate.policy.Sink;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells from a call's target alone whether the call may be a sink. */
final class SinkNames {

  private final Models models;
  private final ClassHierarchy hierarchy;
  private final Map<String, List<Sink>> byName = new LinkedHashMap<>();
  private final Set<String> wildcards = new LinkedHashSet<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final Map<MethodId, Boolean> known = new LinkedHashMap<>();

  SinkNames(Policy policy, Models models, ClassHierarchy hierarchy) {
    this.models = models;
    this.hierarchy = hierarchy;
    for (Sink sink : policy.sinks()) {
      if (policy.needsConsent(sink.sinkClass())) {
        String name = sink.method().name();
        if (name.endsWith("*")) {
          wildcards.add(name.substring(0, name.length() - 1));
        } else {
          byName.computeIfAbsent(name, key -> new ArrayList<>()).add(sink);
        }
      }
    }
    for (Requirement requirement : policy.requirements()) {
      required.add(requirement.method().name());
    }
  }

  /** Whether media may leave at the call, or its contract makes it answer for what it gets. */
  boolean mayBeSink(MethodId call) {
    return known.computeIfAbsent(call, this::decide);
  }

  private boolean decide(MethodId call) {
    if (call.isConstructor()) {
      return isSink(call);
    }
    if (required.contains(call.name()) && isSink(call)) {
      return true;
    }
    List<Sink> named = byName.getOrDefault(call.name(), List.of());
    boolean wild = wildcards.stream().anyMatch(call.name()::startsWith);
    if (named.isEmpty() && !wild) {
      return false;
    }
    return isSink(call)
        || named.stream()
            .anyMatch(sink -> hierarchy.isSubtype(sink.method().ownerType(), call.owner()));
  }

  private boolean isSink(MethodId call) {
    MethodDeclarations declared = models.of(call);
    return !declared.sinks().isEmpty() || !declared.requirements().isEmpty();
  }
}
