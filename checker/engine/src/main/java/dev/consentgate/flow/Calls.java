package dev.consentgate.flow;

import dev.consentgate.policy.Equality;
import dev.consentgate.policy.MethodDeclarations;
import dev.consentgate.policy.Port;
import dev.consentgate.program.Callee;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.term.Gone;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Answer;
import dev.consentgate.value.Condition;
import dev.consentgate.value.State;
import dev.consentgate.value.StateJoin;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The transfer of calls: what the policy declares of the callee comes first, then the summaries of
 * the implementations in sight, then the rule for unknown code.
 */
final class Calls {

  private static final int MAX_IMPLEMENTATIONS = 24;

  private final Universe universe;
  private final Frame frame;
  private final Places places;
  private final Containers containers;
  private final Statics statics;
  private final Checks checks;
  private final Sinks sinks;
  private final Requirements requirements;
  private final Sanitizing sanitizing;
  private final Sources sources;
  private final SummaryCalls summaryCalls;
  private final Functions functions;
  private final ModelCalls modelCalls;
  private final UnknownCalls unknownCalls;
  private final ConstantResults constantResults;

  Calls(Universe universe, Frame frame) {
    this.universe = universe;
    this.frame = frame;
    this.places = frame.places();
    this.containers = new Containers(universe, places);
    this.statics = new Statics(universe, places);
    this.constantResults = new ConstantResults(universe.hierarchy());
    Reach reach = new Reach(universe, places);
    this.checks = new Checks(universe, frame);
    this.sinks = new Sinks(universe, frame, reach);
    this.requirements = new Requirements(universe, frame, reach);
    this.sanitizing = new Sanitizing(places, reach);
    this.sources = new Sources(universe, frame);
    this.summaryCalls = new SummaryCalls(universe, frame, reach);
    this.functions = new Functions(universe, summaryCalls, places);
    this.unknownCalls = new UnknownCalls(universe, frame, functions, reach);
    this.modelCalls = new ModelCalls(universe, frame, functions, unknownCalls);
  }

  Containers containers() {
    return containers;
  }

  /** The value as it stands in a text: with the media of what a library made of it. */
  Value asText(State state, Value operand) {
    boolean holds =
        operand.objects().stream()
            .anyMatch(
                object ->
                    object.isFresh()
                        && !state.heap().fields(object).isEmpty()
                        && universe
                            .hierarchy()
                            .type(object.type().name())
                            .filter(TypeInfo::inSource)
                            .isEmpty());
    return holds ? operand.withTokens(unknownCalls.collected(state, operand)) : operand;
  }

  Statics statics() {
    return statics;
  }

  /**
   * Transfers one call.
   *
   * @param flows takes the flows that the call makes
   * @return the result; null when the call never returns normally
   */
  @Nullable Value invoke(State state, Instruction.Invoke call, int point, FlowSet flows) {
    CallSite site = sources.given(site(state, call, point));
    MethodDeclarations declared = universe.models().of(site.callee());
    Map<Port, Value> handed = new LinkedHashMap<>();
    Value result = result(site, declared, handed, flows);
    if (declared.checks().isEmpty()) {
      functions.runInherited(site, flows);
    }
    sinks.record(site, declared, handed, flows);
    requirements.record(site, declared, flows);
    if (result == null) {
      return null;
    }
    checks.noteGrant(site);
    universe.membership().noteEmpty(site);
    Value known = sources.apply(site, declared, sanitizing.apply(site, declared, result));
    Presence.learn(site, known);
    return known.term() == null ? known.withTerm(site.target()) : known;
  }

  private CallSite site(State state, Instruction.Invoke call, int point) {
    Var variable = call.target();
    int key = variable == null ? 1_000_000 + point : variable.id();
    Term name = variable == null ? new Term.Defined(key, "") : Transfer.name(variable);
    Operand on = call.receiver();
    Value receiver = on == null ? null : frame.valueOf(state, on);
    List<Value> arguments = new ArrayList<>();
    call.arguments().forEach(argument -> arguments.add(frame.valueOf(state, argument)));
    if (variable == null || state.isDefined(variable)) {
      Gone gone = Gone.term(name);
      state.kill(gone);
      arguments.replaceAll(value -> State.forget(value, gone));
      receiver = receiver == null ? null : State.forget(receiver, gone);
    }
    return new CallSite(state, call, key, receiver, arguments, name);
  }

  private @Nullable Value result(
      CallSite site, MethodDeclarations declared, Map<Port, Value> handed, FlowSet flows) {
    if (!declared.sessionUsers().isEmpty()) {
      return unknownCalls.opaqueResult(site).withTerm(Term.SESSION_USER);
    }
    if (!declared.equalities().isEmpty()) {
      return equality(site, declared.equalities().get(0));
    }
    Value constant = constantResults.of(site);
    if (constant != null) {
      return constant;
    }
    if (isEquals(site)) {
      return equals(site);
    }
    if (!declared.checks().isEmpty()) {
      return checks.apply(site, declared.checks(), unknownCalls.opaqueResult(site));
    }
    if (carriesNothing(declared)) {
      Value result = implementations(site).isEmpty() ? null : undeclared(site, flows);
      return result == null
          ? modelCalls.apply(site, declared, handed, flows)
          : result.withTokens(Tokens.NONE);
    }
    if (declared.saysWhatCarries()) {
      return runsOwnBody(site, declared)
          ? undeclared(site, flows)
          : modelCalls.apply(site, declared, handed, flows);
    }
    if (!declared.sinks().isEmpty()) {
      return unknownCalls.opaqueResult(site);
    }
    return undeclared(site, flows);
  }

  /**
   * Whether what is declared of the method is declared of a library's interface, and the call goes
   * to objects of known classes of the program: their bodies say more than what holds of all.
   */
  private boolean runsOwnBody(CallSite site, MethodDeclarations declared) {
    Value receiver = site.receiver();
    MethodId method = site.callee().method();
    return receiver != null
        && !receiver.objects().isEmpty()
        && receiver.objects().stream().allMatch(object -> hasOwnBody(object, method))
        && isOfLibraryInterface(method, declared)
        && implementations(site).stream().anyMatch(this::isWorthAnalysing);
  }

  private boolean isOfLibraryInterface(MethodId method, MethodDeclarations declared) {
    return universe.hierarchy().supertypesOf(method.owner()).stream()
        .flatMap(name -> universe.hierarchy().type(name).stream())
        .filter(type -> type.isInterface() && !type.inSource())
        .flatMap(type -> universe.hierarchy().in(type, method).stream())
        .map(found -> universe.models().of(found.id()).propagations())
        .anyMatch(declared.propagations()::equals);
  }

  private boolean hasOwnBody(AbstractObject object, MethodId method) {
    return object.isExact()
        && !(object instanceof AbstractObject.Function)
        && universe
            .dispatch()
            .onClass(object.type(), method)
            .flatMap(body -> universe.hierarchy().type(body.id().owner()))
            .map(TypeInfo::inSource)
            .orElse(false);
  }

  private static boolean carriesNothing(MethodDeclarations declared) {
    return !declared.nonCarriers().isEmpty()
        && declared.propagations().isEmpty()
        && declared.invocations().isEmpty();
  }

  private Value equality(CallSite site, Equality equality) {
    PortReader ports = new PortReader(universe, places, site, null, Map.of());
    if (equality.right() instanceof Port.Element element) {
      Value container = ports.one(element.container());
      return Membership.learn(
          site, ports.one(equality.left()), container, ports.one(equality.right()));
    }
    return same(site, ports.one(equality.left()), ports.one(equality.right()));
  }

  private static boolean isEquals(CallSite site) {
    MethodId method = site.callee().method();
    return method.name().equals("equals") && method.arity() == 1 && site.receiver() != null;
  }

  private static Value equals(CallSite site) {
    Value receiver = site.receiver();
    return same(site, receiver == null ? Value.PLAIN : receiver, site.arguments().get(0));
  }

  private static Value same(CallSite site, Value left, Value right) {
    Condition yes = new Condition(site.target(), Answer.TRUE);
    Condition no = new Condition(site.target(), Answer.FALSE);
    Computations.equalObjects(site.state(), yes, no, left, right);
    return Value.PLAIN.withTerm(site.target());
  }

  private @Nullable Value undeclared(CallSite site, FlowSet flows) {
    List<State> states = new ArrayList<>();
    Value result = Value.BOTTOM;
    boolean any = false;
    List<Implementation> implementations = implementations(site);
    if (implementations.stream().noneMatch(this::isWorthAnalysing)) {
      return unknownCalls.apply(site, flows);
    }
    for (Implementation implementation : implementations) {
      State copy = site.state().copy();
      Value returned = enter(site.in(copy), implementation, flows);
      any = true;
      if (returned != null) {
        states.add(rename(copy, returned, site));
        result = result.join(returned.withTerm(uniform(returned, site)));
      }
    }
    if (!any) {
      return unknownCalls.apply(site, flows);
    }
    if (states.isEmpty()) {
      return null;
    }
    site.state().become(StateJoin.of(states, places.initials()::of));
    return result;
  }

  /** Runs a body, or what is known of it from another compilation. */
  private @Nullable Value enter(CallSite site, Implementation implementation, FlowSet flows) {
    Optional<LinkedMethod> linked = universe.linked(implementation.body());
    if (linked.isEmpty()) {
      return summaryCalls.call(site, implementation, flows);
    }
    if (!linked.get().isTrusted()) {
      summaryCalls.flowsOnly(site, implementation, flows);
      return unknownCalls.apply(site, flows);
    }
    Value returned = summaryCalls.call(site, implementation, flows);
    unknownCalls.runFunctions(site, flows);
    return returned;
  }

  private static @Nullable Term uniform(Value returned, CallSite site) {
    return returned.term() == null ? site.target() : returned.term();
  }

  private static State rename(State state, Value returned, CallSite site) {
    if (returned.term() instanceof Term.Constant constant) {
      state.assume(site.target(), new Answer.Is(constant.value()));
    } else if (returned.term() != null) {
      state.alias(returned.term(), site.target());
    }
    return state;
  }

  /** A body that the call may run, with the values of its parameters. */
  record Implementation(MethodId body, List<Value> inputs) {}

  private List<Implementation> implementations(CallSite site) {
    Callee callee = site.callee();
    List<Implementation> found = new ArrayList<>();
    Value receiver = site.receiver();
    if (callee.dispatch() != Callee.Dispatch.VIRTUAL || receiver == null) {
      universe
          .dispatch()
          .exact(callee)
          .ifPresent(method -> found.add(new Implementation(method.id(), site.inputs())));
      return found;
    }
    Set<MethodInfo> methods = new LinkedHashSet<>();
    boolean open = receiver.objects().isEmpty();
    for (AbstractObject object : receiver.objects()) {
      AbstractObject actual =
          object instanceof AbstractObject.Older older ? older.recent() : object;
      if (actual instanceof AbstractObject.Function function) {
        found.addAll(function(site, function));
      } else if (actual.isExact()) {
        universe.dispatch().onClass(actual.type(), callee.method()).ifPresent(methods::add);
      } else {
        open = true;
        found.addAll(stored(site, actual));
      }
    }
    if (open) {
      methods.addAll(universe.dispatch().onSubtypes(callee.receiverType(), callee.method()));
    }
    methods.stream()
        .filter(method -> !method.is(Trait.STATIC))
        .limit(MAX_IMPLEMENTATIONS)
        .forEach(method -> found.add(new Implementation(method.id(), site.inputs())));
    if (methods.size() > MAX_IMPLEMENTATIONS) {
      universe.summaries().limits().count("implementations of " + callee.method().display());
    }
    return found;
  }

  private boolean isWorthAnalysing(Implementation implementation) {
    Summaries summaries = universe.summaries();
    if (summaries.isSpent() && !summaries.isAnalysed(implementation.body())) {
      summaries.limits().count("visits of all frames");
      return false;
    }
    return universe.relevance().isWorthAnalysing(implementation.body());
  }

  /** What a call through a field of the frame's own class runs. */
  private List<Implementation> stored(CallSite site, AbstractObject object) {
    boolean inField =
        object instanceof AbstractObject.Input input
            && input.path().root() == 0
            && !input.path().steps().isEmpty()
            && universe.hierarchy().isFunctional(site.callee().method().owner());
    if (!inField || frame.body().parameters().isEmpty()) {
      return List.of();
    }
    String holder = frame.body().parameters().get(0).type().name();
    String field = ((AbstractObject.Input) object).path().steps().get(0);
    List<Implementation> found = new ArrayList<>();
    for (AbstractObject.Function function : universe.storedFunctions().in(holder, field)) {
      found.addAll(function(site, function));
    }
    return found;
  }

  private List<Implementation> function(CallSite site, AbstractObject.Function function) {
    boolean isDefault =
        universe
            .hierarchy()
            .type(site.callee().method().owner())
            .flatMap(type -> universe.hierarchy().in(type, site.callee().method()))
            .map(method -> method.is(Trait.DEFAULT))
            .orElse(false);
    if (isDefault) {
      return List.of();
    }
    List<Value> inputs =
        Functions.inputs(universe, places, site.state(), function, site.arguments());
    return List.of(new Implementation(function.body(), inputs));
  }
}
