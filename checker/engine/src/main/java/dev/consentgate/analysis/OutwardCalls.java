package dev.consentgate.analysis;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.policy.ConsentCheck;
import dev.consentgate.policy.MethodPattern;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Source;
import dev.consentgate.program.Interest;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells from a call's target alone whether it asks for consent or yields media: what a method
 * around it does may matter to callers in other modules even where nothing leaves.
 */
final class OutwardCalls {

  private final ClassHierarchy hierarchy;
  private final Map<String, List<MethodPattern>> named = new LinkedHashMap<>();
  private final Map<String, List<MethodPattern>> prefixed = new LinkedHashMap<>();
  private final Set<String> inferred;
  private final Map<MethodId, Boolean> known = new LinkedHashMap<>();

  OutwardCalls(Policy policy, ClassHierarchy hierarchy) {
    this.hierarchy = hierarchy;
    policy.checks().stream().map(ConsentCheck::method).forEach(this::add);
    policy.sources().stream().map(Source::method).forEach(this::add);
    this.inferred = policy.declaresChecks() ? Set.of() : policy.hints().checks().keySet();
  }

  private void add(MethodPattern pattern) {
    if (pattern.isWildcard()) {
      String name = pattern.name();
      String prefix = name.substring(0, name.length() - 1);
      prefixed.computeIfAbsent(prefix, key -> new ArrayList<>()).add(pattern);
    } else if (!pattern.constructor()) {
      named.computeIfAbsent(pattern.name(), key -> new ArrayList<>()).add(pattern);
    }
  }

  Interest interest() {
    Set<String> methods = new LinkedHashSet<>(named.keySet());
    methods.addAll(inferred);
    return new Interest(methods, List.copyOf(prefixed.keySet()), Set.of(), Set.of());
  }

  boolean matters(MethodId call) {
    return known.computeIfAbsent(call, this::decide);
  }

  private boolean decide(MethodId call) {
    if (!call.isResolved() || call.isConstructor()) {
      return false;
    }
    List<String> parameters = call.parameters().stream().map(Names::simple).toList();
    List<MethodPattern> candidates = new ArrayList<>(named.getOrDefault(call.name(), List.of()));
    prefixed.forEach(
        (prefix, patterns) -> {
          if (call.name().startsWith(prefix)) {
            candidates.addAll(patterns);
          }
        });
    return inferred.contains(call.name())
        || candidates.stream()
            .anyMatch(
                pattern ->
                    pattern.matchesMethod(
                        call.owner(), call.name(), parameters, hierarchy::isSubtype));
  }
}
