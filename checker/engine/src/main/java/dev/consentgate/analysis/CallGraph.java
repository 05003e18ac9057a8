package dev.consentgate.analysis;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Program;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who may call whom among the sources, from the mentions of each method and the class hierarchy, as
 * far as that is known without lowering a body.
 */
final class CallGraph {

  private record Call(MethodId caller, MethodId target) {}

  private final ClassHierarchy hierarchy;
  private final Map<MethodId, Set<MethodId>> callers = new LinkedHashMap<>();
  private final Map<MethodId, Set<MethodId>> mentions = new LinkedHashMap<>();
  private final Map<String, List<Call>> callsByName = new LinkedHashMap<>();
  private final Map<String, List<MethodId>> methodsByName = new LinkedHashMap<>();
  private final Map<MethodId, List<MethodId>> targets = new LinkedHashMap<>();

  CallGraph(Program program, ClassHierarchy hierarchy) {
    this.hierarchy = hierarchy;
    for (TypeInfo type : program.sourceTypes()) {
      for (MethodInfo method : type.methods()) {
        Set<MethodId> calls = program.mentions(method.id()).calls();
        mentions.put(method.id(), calls);
        methodsByName
            .computeIfAbsent(method.id().name(), key -> new ArrayList<>())
            .add(method.id());
        for (MethodId call : calls) {
          callsByName
              .computeIfAbsent(call.name(), key -> new ArrayList<>())
              .add(new Call(method.id(), call));
        }
      }
    }
  }

  private boolean mayRun(MethodId candidate, MethodId call) {
    return candidate.arity() == call.arity()
        && (candidate.owner().equals(call.owner())
            || !call.isResolved()
            || (!call.isConstructor()
                && (hierarchy.isSubtype(candidate.owner(), call.owner())
                    || hierarchy.isSubtype(call.owner(), candidate.owner()))));
  }

  /** Methods that call others by reflection: which ones their text tells only once it is read. */
  private Set<MethodId> reflecting() {
    Set<MethodId> found = new LinkedHashSet<>();
    for (Call call : callsByName.getOrDefault("invoke", List.of())) {
      if (call.target().owner().equals("java.lang.reflect.Method")) {
        found.add(call.caller());
      }
    }
    return found;
  }

  /** The methods, other than itself, that may call this one. */
  Set<MethodId> callersOf(MethodId method) {
    return callers.computeIfAbsent(method, this::findCallers);
  }

  private Set<MethodId> findCallers(MethodId method) {
    Set<MethodId> found = new LinkedHashSet<>();
    for (Call call : callsByName.getOrDefault(method.name(), List.of())) {
      if (!call.caller().equals(method) && mayRun(method, call.target())) {
        found.add(call.caller());
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /** What the calls of all methods lead to. */
  Set<MethodId> targets(Function<MethodId, Set<MethodId>> leads) {
    Set<MethodId> found = new LinkedHashSet<>();
    mentions.values().forEach(calls -> calls.forEach(call -> found.addAll(leads.apply(call))));
    return found;
  }

  /** The methods that mention such a call, and all that may call them. */
  Set<MethodId> reaching(Predicate<MethodId> call) {
    Set<MethodId> reaching = new LinkedHashSet<>();
    mentions.forEach(
        (method, calls) -> {
          for (MethodId target : calls) {
            if (call.test(target)) {
              reaching.add(method);
              break;
            }
          }
        });
    if (!reaching.isEmpty()) {
      reaching.addAll(reflecting());
    }
    return withCallers(reaching);
  }

  /** The methods and all that may call them. */
  Set<MethodId> withCallers(Set<MethodId> methods) {
    Set<MethodId> reaching = new LinkedHashSet<>(methods);
    Deque<MethodId> open = new ArrayDeque<>(methods);
    while (!open.isEmpty()) {
      for (MethodId caller : callersOf(open.poll())) {
        if (reaching.add(caller)) {
          open.add(caller);
        }
      }
    }
    return reaching;
  }

  /** Those of the methods that may come to such a method, or are one, by calls from them on. */
  Set<MethodId> comingTo(Set<MethodId> methods, Predicate<MethodId> wanted) {
    Set<MethodId> cone = withCalled(methods);
    Set<MethodId> coming = new LinkedHashSet<>();
    for (MethodId method : cone) {
      if (wanted.test(method)) {
        coming.add(method);
      }
    }
    Deque<MethodId> open = new ArrayDeque<>(coming);
    while (!open.isEmpty()) {
      for (MethodId caller : callersOf(open.poll())) {
        if (cone.contains(caller) && coming.add(caller)) {
          open.add(caller);
        }
      }
    }
    coming.retainAll(methods);
    return coming;
  }

  private Set<MethodId> withCalled(Set<MethodId> methods) {
    Set<MethodId> cone = new LinkedHashSet<>(methods);
    Deque<MethodId> open = new ArrayDeque<>(methods);
    while (!open.isEmpty()) {
      for (MethodId called : calledBy(open.poll())) {
        if (cone.add(called)) {
          open.add(called);
        }
      }
    }
    return cone;
  }

  /** The methods of the sources that this one may call. */
  Set<MethodId> calledBy(MethodId method) {
    Set<MethodId> called = new LinkedHashSet<>();
    for (MethodId call : mentions.getOrDefault(method, Set.of())) {
      called.addAll(targets.computeIfAbsent(call, this::findTargets));
    }
    return called;
  }

  private List<MethodId> findTargets(MethodId call) {
    List<MethodId> found = new ArrayList<>();
    for (MethodId candidate : methodsByName.getOrDefault(call.name(), List.of())) {
      if (mayRun(candidate, call)) {
        found.add(candidate);
      }
    }
    return found;
  }
}
