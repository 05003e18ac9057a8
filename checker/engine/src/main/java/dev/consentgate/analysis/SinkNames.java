package dev.consentgate.analysis;

import dev.consentgate.flow.Models;
import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Sink;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells from a call's target alone whether the call may be a sink. */
final class SinkNames {

  private final Models models;
  private final ClassHierarchy hierarchy;
  private final Map<String, List<Sink>> byName = new LinkedHashMap<>();
  private final Map<MethodId, Boolean> known = new LinkedHashMap<>();

  SinkNames(Policy policy, Models models, ClassHierarchy hierarchy) {
    this.models = models;
    this.hierarchy = hierarchy;
    for (Sink sink : policy.sinks()) {
      if (policy.needsConsent(sink.sinkClass())) {
        byName.computeIfAbsent(sink.method().name(), key -> new ArrayList<>()).add(sink);
      }
    }
  }

  boolean mayBeSink(MethodId call) {
    return known.computeIfAbsent(call, this::decide);
  }

  private boolean decide(MethodId call) {
    if (call.isConstructor()) {
      return !models.of(call).sinks().isEmpty();
    }
    List<Sink> named = byName.get(call.name());
    if (named == null) {
      return false;
    }
    return !models.of(call).sinks().isEmpty()
        || named.stream()
            .anyMatch(sink -> hierarchy.isSubtype(sink.method().ownerType(), call.owner()));
  }
}
