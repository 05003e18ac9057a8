package dev.consentgate.analysis;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.policy.MethodPattern;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Requirement;
import dev.consentgate.policy.Sink;
import dev.consentgate.policy.TypeNames;
import dev.consentgate.program.Interest;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells from a call's target alone whether the call may be a sink.
 *
 * <p>Sinks that need no consent count only where another of the same name does.
 */
final class SinkNames {

  private final ClassHierarchy hierarchy;
  private final Map<String, List<MethodPattern>> named = new HashMap<>();
  private final Map<String, List<MethodPattern>> needing = new HashMap<>();
  private final Map<String, List<MethodPattern>> constructed = new HashMap<>();
  private final List<MethodPattern> wildcards = new ArrayList<>();
  private final Set<String> prefixes = new LinkedHashSet<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final Map<MethodId, Boolean> known = new HashMap<>();

  SinkNames(Policy policy, ClassHierarchy hierarchy) {
    this.hierarchy = hierarchy;
    for (Sink sink : policy.sinks()) {
      add(sink.method());
      if (policy.needsConsent(sink.sinkClass()) && !sink.method().constructor()) {
        addNeeding(sink.method());
      }
    }
    for (Requirement requirement : policy.requirements()) {
      add(requirement.method());
      required.add(requirement.method().name());
    }
  }

  private void add(MethodPattern pattern) {
    if (pattern.constructor()) {
      put(constructed, TypeNames.simple(pattern.ownerType()), pattern);
    } else if (pattern.isWildcard()) {
      wildcards.add(pattern);
    } else {
      put(named, pattern.name(), pattern);
    }
  }

  private void addNeeding(MethodPattern pattern) {
    String name = pattern.name();
    if (pattern.isWildcard()) {
      prefixes.add(name.substring(0, name.length() - 1));
    } else {
      put(needing, name, pattern);
    }
  }

  private static void put(
      Map<String, List<MethodPattern>> patterns, String name, MethodPattern pattern) {
    patterns.computeIfAbsent(name, key -> new ArrayList<>()).add(pattern);
  }

  /** The names that calls need to be sinks; of annotations it knows nothing. */
  Interest interest(Set<String> annotations) {
    Set<String> methods = new LinkedHashSet<>(needing.keySet());
    methods.addAll(required);
    return new Interest(methods, List.copyOf(prefixes), constructed.keySet(), annotations);
  }

  /** Whether media may leave at the call, or its contract makes it answer for what it gets. */
  boolean mayBeSink(MethodId call) {
    Boolean decided = known.get(call);
    if (decided == null) {
      decided = decide(call);
      known.put(call, decided);
    }
    return decided;
  }

  private boolean decide(MethodId call) {
    if (call.isConstructor()) {
      return isConstructed(call);
    }
    boolean duty = required.contains(call.name());
    List<MethodPattern> candidates = needing.getOrDefault(call.name(), List.of());
    if (candidates.isEmpty() && !isPrefixed(call.name())) {
      return duty && isSink(call);
    }
    return isSink(call) || isAbove(call.owner(), candidates);
  }

  private boolean isPrefixed(String name) {
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAbove(String owner, List<MethodPattern> candidates) {
    for (MethodPattern candidate : candidates) {
      if (hierarchy.isSubtype(candidate.ownerType(), owner)) {
        return true;
      }
    }
    return false;
  }

  private boolean isConstructed(MethodId call) {
    List<String> parameters = null;
    for (MethodPattern pattern : constructed.getOrDefault(Names.simple(call.owner()), List.of())) {
      parameters = parameters == null ? simple(call.parameters()) : parameters;
      if (pattern.matchesConstructor(call.owner(), parameters, hierarchy::isSubtype)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSink(MethodId call) {
    if (!call.isResolved()) {
      return false;
    }
    List<String> parameters = simple(call.parameters());
    return matches(named.getOrDefault(call.name(), List.of()), call, parameters)
        || matches(wildcards, call, parameters);
  }

  private boolean matches(List<MethodPattern> patterns, MethodId call, List<String> parameters) {
    for (MethodPattern pattern : patterns) {
      if (pattern.matchesMethod(call.owner(), call.name(), parameters, hierarchy::isSubtype)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> simple(List<String> types) {
    List<String> simple = new ArrayList<>(types.size());
    for (String type : types) {
      simple.add(Names.simple(type));
    }
    return simple;
  }
}
