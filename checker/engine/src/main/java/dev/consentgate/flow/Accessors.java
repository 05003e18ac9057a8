package dev.consentgate.flow;

import dev.consentgate.policy.Port;
import dev.consentgate.program.Callee;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms of accessors: a method without a body is itself an accessor when its name says that it
 * only reads; one with a body that returns a field, or another accessor, is that.
 *
 * <p>A call in the text and an owner path of the policy get the same term, so that they can be
 * compared.
 */
public final class Accessors {

  private static final Set<String> CONSUMING =
      Set.of(
          "next",
          "nextElement",
          "poll",
          "take",
          "pop",
          "remove",
          "read",
          "readLine",
          "get",
          "call",
          "run",
          "apply",
          "accept",
          "test",
          "create",
          "build",
          "newInstance",
          "random",
          "clone",
          "copy",
          "toBuilder",
          "builder",
          "close",
          "join",
          "await",
          "incrementAndGet",
          "getAndIncrement",
          "pollFirst",
          "pollLast",
          "removeFirst",
          "removeLast",
          "receive",
          "dequeue");

  private static final Set<String> CHANGING =
      Set.of(
          "next",
          "poll",
          "take",
          "pop",
          "remove",
          "clear",
          "pollFirst",
          "pollLast",
          "removeFirst",
          "removeLast",
          "removeAll",
          "retainAll",
          "removeIf",
          "drainTo",
          "reset");

  private static final List<String> READING =
      List.of("get", "is", "has", "find", "lookup", "load", "fetch", "by", "to", "as", "of");

  private final Universe universe;
  private final Map<String, List<String>> chains = new LinkedHashMap<>();

  Accessors(Universe universe) {
    this.universe = universe;
  }

  /** Whether a call of a method without a body may be taken as a pure read of its receiver. */
  boolean isPure(MethodId method, TypeRef result) {
    String name = method.name();
    boolean lookup = name.equals("get") && method.arity() > 0;
    if (result.isVoid() || method.isConstructor() || (CONSUMING.contains(name) && !lookup)) {
      return false;
    }
    return method.arity() == 0 || READING.stream().anyMatch(prefix -> startsWord(name, prefix));
  }

  /** Whether a method of this name changes what its receiver holds. */
  static boolean isConsuming(MethodId method) {
    return CHANGING.contains(method.name());
  }

  private static boolean startsWord(String name, String prefix) {
    return name.startsWith(prefix)
        && (name.length() == prefix.length()
            || !Character.isLowerCase(name.charAt(prefix.length())));
  }

  /** The term of the member of a value with this type. */
  @Nullable Term member(@Nullable Term base, String typeName, Port.Member member) {
    Term holder = base;
    String holderType = typeName;
    if (member.of() instanceof Port.Member outer) {
      holder = member(base, typeName, outer);
      holderType = typeOfMember(typeName, outer);
    }
    if (holder == null) {
      return null;
    }
    Term term = holder;
    for (String step : stepsOf(holderType, member)) {
      term = Term.access(term, step);
    }
    return term;
  }

  private String typeOfMember(String typeName, Port.Member member) {
    String owner =
        member.of() instanceof Port.Member outer ? typeOfMember(typeName, outer) : typeName;
    return method(owner, member)
        .map(method -> method.returnType().name())
        .or(() -> field(owner, member).map(TypeRef::name))
        .orElse("?");
  }

  private List<String> stepsOf(String typeName, Port.Member member) {
    Optional<MethodInfo> method = method(typeName, member);
    if (method.isPresent()) {
      return chain(TypeRef.of(typeName), method.get().id());
    }
    if (field(typeName, member).isPresent()) {
      return List.of(member.name());
    }
    return List.of(member.call() ? member.name() + "()" : member.name());
  }

  private Optional<TypeRef> field(String typeName, Port.Member member) {
    return universe.hierarchy().supertypesOf(typeName).stream()
        .flatMap(name -> universe.hierarchy().type(name).stream())
        .flatMap(type -> type.fields().stream())
        .filter(field -> field.id().name().equals(member.name()))
        .map(field -> field.type())
        .findFirst();
  }

  private Optional<MethodInfo> method(String typeName, Port.Member member) {
    for (String name : universe.hierarchy().supertypesOf(typeName)) {
      Optional<TypeInfo> type = universe.hierarchy().type(name);
      if (type.isPresent()) {
        for (MethodInfo method : type.get().methods()) {
          if (method.parameters().isEmpty() && member.isReadBy(method.id().name())) {
            return Optional.of(method);
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The accessors that a method without parameters stands for, innermost first: fields where all
   * bodies agree on them, else the method itself.
   */
  List<String> chain(TypeRef receiver, MethodId method) {
    String key = receiver.name() + " " + method;
    List<String> known = chains.get(key);
    if (known != null) {
      return known;
    }
    chains.put(key, List.of(method.name() + "()"));
    List<String> chain = findChain(receiver, method);
    chains.put(key, chain);
    return chain;
  }

  private List<String> findChain(TypeRef receiver, MethodId method) {
    List<String> self = List.of(method.name() + "()");
    List<MethodInfo> bodies = universe.dispatch().onSubtypes(receiver, method);
    List<String> agreed = null;
    for (MethodInfo body : bodies) {
      List<String> steps = body.is(Trait.STATIC) ? null : returned(body);
      if (steps == null || (agreed != null && !agreed.equals(steps))) {
        return self;
      }
      agreed = steps;
    }
    return agreed == null ? self : agreed;
  }

  private @Nullable List<String> returned(MethodInfo method) {
    Summary summary = universe.summaries().of(method.id(), Context.GENERIC);
    List<String> steps = new ArrayList<>();
    Term term = summary.result().term();
    while (term instanceof Term.Access access && access.arguments().isEmpty()) {
      steps.add(0, access.accessor());
      term = access.base();
    }
    return term instanceof Term.Parameter && !steps.isEmpty() ? List.copyOf(steps) : null;
  }

  /** The term of a call without a body, or null when it must be taken as a new value. */
  @Nullable Term ofCall(Callee callee, @Nullable Term receiver, List<@Nullable Term> arguments) {
    MethodId method = callee.method();
    if (receiver == null || !isPure(method, callee.returnType()) || arguments.contains(null)) {
      return null;
    }
    if (arguments.isEmpty()) {
      Term term = receiver;
      for (String step : chain(callee.receiverType(), method)) {
        term = Term.access(term, step);
      }
      return term;
    }
    List<Term> known = new ArrayList<>();
    arguments.forEach(argument -> known.add(java.util.Objects.requireNonNull(argument)));
    return Term.access(receiver, method.name() + "()", known);
  }
}
