package dev.consentgate.flow;

import dev.consentgate.policy.MethodDeclarations;
import dev.consentgate.program.Block;
import dev.consentgate.program.Body;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Mentions;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells code that can matter to a verdict from code that only computes: a method matters when it,
 * or something it may call, names a sink, a source, a check or a media type.
 *
 * <p>Code that does not matter is analysed all the same while it is small; a method with more than
 * {@link #MAX_PLAIN} others below it is taken as unknown code, through which media flows.
 */
final class Relevance {

  /** Methods that plain code may reach before it is taken as unknown. */
  static final int MAX_PLAIN = 24;

  /** How the names of lambda bodies begin. */
  private static final String LAMBDA = "lambda$";

  /** Methods below one that are searched for the fields they name. */
  private static final int MAX_NAMING = 64;

  private final Universe universe;
  private final Map<MethodId, Boolean> worth = new LinkedHashMap<>();
  private final Map<MethodId, Set<String>> fields = new LinkedHashMap<>();
  private final Map<MethodId, Boolean> named = new LinkedHashMap<>();
  private final Map<MethodId, List<MethodId>> called = new LinkedHashMap<>();
  private @Nullable Set<MethodId> leading;
  private final Map<String, Boolean> running = new LinkedHashMap<>();

  Relevance(Universe universe) {
    this.universe = universe;
  }

  /** Whether calls of the method are followed into its body. */
  boolean isWorthAnalysing(MethodId method) {
    Boolean known = worth.get(method);
    if (known == null) {
      known = search(method);
      worth.put(method, known);
    }
    return known;
  }

  /**
   * Whether knowing that an object is of exactly this class tells more than its declared type does:
   * its methods lead to something declared.
   */
  boolean isRunForMore(String className) {
    return running.computeIfAbsent(
        className,
        name ->
            universe.hierarchy().type(name).stream()
                .filter(TypeInfo::inSource)
                .flatMap(type -> type.methods().stream())
                .anyMatch(
                    method ->
                        method.hasBody()
                            && !method.id().isConstructor()
                            && !method.is(Trait.STATIC)
                            && leadsToDeclared(method.id())));
  }

  /** Whether the method, or one that it comes to, names a field of this name. */
  boolean namesField(MethodId method, String field) {
    return fields.computeIfAbsent(method, this::findFields).contains(field);
  }

  private Set<String> findFields(MethodId start) {
    Set<String> found = new LinkedHashSet<>();
    Set<MethodId> seen = new LinkedHashSet<>(Set.of(start));
    Deque<MethodId> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      MethodId method = open.poll();
      boolean isLambda = method.name().startsWith(LAMBDA);
      Mentions mentions = isLambda ? inBody(method) : universe.program().mentions(method);
      mentions.fields().forEach(field -> found.add(field.name()));
      mentions.calls().stream()
          .filter(call -> call.arity() == 0)
          .forEach(accessor -> found.add(accessor.name()));
      for (MethodId callee : isLambda ? callees(mentions) : callees(method)) {
        if (seen.size() <= MAX_NAMING && seen.add(callee)) {
          open.add(callee);
        }
      }
    }
    return found;
  }

  /** What the body of a lambda names, whose text belongs to the method around it. */
  private Mentions inBody(MethodId lambda) {
    Set<MethodId> calls = new LinkedHashSet<>();
    Set<FieldId> named = new LinkedHashSet<>();
    for (Block block : universe.program().body(lambda).map(Body::blocks).orElse(List.of())) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Invoke call) {
          calls.add(call.callee().method());
        } else if (instruction instanceof Instruction.LoadField load) {
          named.add(load.field());
        } else if (instruction instanceof Instruction.MakeFunction inner) {
          calls.add(inner.body());
        }
      }
    }
    return new Mentions(calls, Set.of(), named);
  }

  private boolean leadsToDeclared(MethodId method) {
    if (leading == null) {
      leading = findLeading();
    }
    return leading.contains(method);
  }

  /** The methods that matter and, round by round, their callers. */
  private Set<MethodId> findLeading() {
    Map<MethodId, List<MethodId>> callers = new LinkedHashMap<>();
    Set<MethodId> found = new LinkedHashSet<>();
    for (TypeInfo type : universe.program().sourceTypes()) {
      for (MethodInfo method : type.methods()) {
        if (matters(method.id())) {
          found.add(method.id());
        }
        for (MethodId callee : callees(method.id())) {
          callers.computeIfAbsent(callee, key -> new ArrayList<>()).add(method.id());
        }
      }
    }
    Deque<MethodId> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (MethodId caller : callers.getOrDefault(open.poll(), List.of())) {
        if (found.add(caller)) {
          open.add(caller);
        }
      }
    }
    return found;
  }

  /** Whether the method leads to something declared, or to few other methods. */
  private boolean search(MethodId start) {
    if (start.name().startsWith(LAMBDA) || leadsToDeclared(start)) {
      return true;
    }
    Set<MethodId> seen = new LinkedHashSet<>(Set.of(start));
    Deque<MethodId> open = new ArrayDeque<>(seen);
    while (!open.isEmpty() && seen.size() <= MAX_PLAIN) {
      for (MethodId callee : callees(open.poll())) {
        if (seen.add(callee)) {
          open.add(callee);
        }
      }
    }
    return seen.size() <= MAX_PLAIN;
  }

  private boolean matters(MethodId method) {
    return named.computeIfAbsent(method, this::namesSomething);
  }

  private boolean namesSomething(MethodId method) {
    Mentions mentions = universe.program().mentions(method);
    for (String type : mentions.types()) {
      if (universe.models().mediaType(TypeRef.of(type)).isPresent()) {
        return true;
      }
    }
    return mentions.calls().stream().anyMatch(this::isDeclared);
  }

  private boolean isDeclared(MethodId call) {
    if (universe.linkedCalls().maySend(call) || universe.linkedCalls().mayYield(call)) {
      return true;
    }
    MethodDeclarations declared = universe.models().of(call);
    return !declared.sinks().isEmpty()
        || !declared.sources().isEmpty()
        || !declared.checks().isEmpty()
        || !declared.sessionUsers().isEmpty()
        || !declared.requirements().isEmpty();
  }

  private List<MethodId> callees(MethodId method) {
    return called.computeIfAbsent(method, this::findCallees);
  }

  private List<MethodId> findCallees(MethodId method) {
    return callees(universe.program().mentions(method));
  }

  private List<MethodId> callees(Mentions mentions) {
    List<MethodId> callees = new ArrayList<>();
    for (MethodId call : mentions.calls()) {
      if (call.name().startsWith(LAMBDA)) {
        callees.add(call);
      }
      universe
          .hierarchy()
          .sourceMethod(call)
          .filter(MethodInfo::hasBody)
          .ifPresent(target -> callees.add(target.id()));
      if (!call.isConstructor() && call.isResolved()) {
        universe
            .dispatch()
            .onSubtypes(TypeRef.of(call.owner()), call)
            .forEach(target -> callees.add(target.id()));
      }
    }
    return callees;
  }
}
