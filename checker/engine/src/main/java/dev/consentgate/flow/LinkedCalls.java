package dev.consentgate.flow;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.program.Interest;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells from a call's target alone which summarised methods of the class path it may run. */
public final class LinkedCalls {

  private final ClassHierarchy hierarchy;
  private final Map<String, List<MethodId>> sending;
  private final Map<String, List<MethodId>> yielding;
  private final Map<MethodId, Boolean> maySend = new LinkedHashMap<>();
  private final Map<MethodId, Boolean> mayYield = new LinkedHashMap<>();

  public LinkedCalls(LinkedMethods linked, ClassHierarchy hierarchy) {
    this.hierarchy = hierarchy;
    this.sending = byName(linked.sending());
    this.yielding = byName(linked.yielding());
  }

  private static Map<String, List<MethodId>> byName(Set<MethodId> methods) {
    Map<String, List<MethodId>> named = new LinkedHashMap<>();
    for (MethodId method : methods) {
      named.computeIfAbsent(method.name(), key -> new ArrayList<>()).add(method);
    }
    return named;
  }

  /** The interest, and with it the names of calls in which media may leave. */
  public Interest alsoNamed(Interest interest) {
    if (sending.isEmpty()) {
      return interest;
    }
    Set<String> methods = new LinkedHashSet<>(interest.methods());
    Set<String> constructed = new LinkedHashSet<>(interest.constructed());
    methods.addAll(sending.keySet());
    sending
        .getOrDefault(MethodId.CONSTRUCTOR, List.of())
        .forEach(constructor -> constructed.add(Names.simple(constructor.owner())));
    return new Interest(methods, interest.prefixes(), constructed, interest.annotations());
  }

  /** Whether media may leave in what the call runs. */
  public boolean maySend(MethodId call) {
    return !sending.isEmpty()
        && maySend.computeIfAbsent(call, target -> !run(sending, target).isEmpty());
  }

  /** Whether what the call runs may bring media of its own along. */
  public boolean mayYield(MethodId call) {
    return !yielding.isEmpty()
        && mayYield.computeIfAbsent(call, target -> !run(yielding, target).isEmpty());
  }

  /** The sending methods that the call may run. */
  public Set<MethodId> sent(MethodId call) {
    return run(sending, call);
  }

  private Set<MethodId> run(Map<String, List<MethodId>> methods, MethodId call) {
    Set<MethodId> found = new LinkedHashSet<>();
    for (MethodId candidate : methods.getOrDefault(call.name(), List.of())) {
      if (candidate.arity() == call.arity() && mayBe(candidate, call)) {
        found.add(candidate);
      }
    }
    return found;
  }

  private boolean mayBe(MethodId candidate, MethodId call) {
    return candidate.owner().equals(call.owner())
        || (!call.isConstructor()
            && (!call.isResolved()
                || hierarchy.isSubtype(candidate.owner(), call.owner())
                || hierarchy.isSubtype(call.owner(), candidate.owner())));
  }
}
