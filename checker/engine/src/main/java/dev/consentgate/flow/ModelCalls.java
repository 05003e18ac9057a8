package dev.consentgate.flow;

import dev.consentgate.policy.Guard;
import dev.consentgate.policy.Invocation;
import dev.consentgate.policy.MethodDeclarations;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.Propagation;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Gone;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Answer;
import dev.consentgate.value.Condition;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Equalities;
import dev.consentgate.value.Facts;
import dev.consentgate.value.State;
import dev.consentgate.value.StateJoin;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The effect of a call whose callee the catalog or the policy describes port by port. */
final class ModelCalls {

  private final Universe universe;
  private final Places places;
  private final Functions functions;
  private final Containers containers;
  private final UnknownCalls unknownCalls;

  /** Whether the call at hand has already got a value that its result is. */
  private boolean assigned;

  /** What the call at hand has shown of all elements of a container. */
  private Facts established = Facts.NONE;

  ModelCalls(Universe universe, Frame frame, Functions functions, UnknownCalls unknownCalls) {
    this.universe = universe;
    this.places = frame.places();
    this.functions = functions;
    this.containers = new Containers(universe, places);
    this.unknownCalls = unknownCalls;
  }

  /**
   * Applies what is declared and gives the result.
   *
   * @param handed takes the values that functions were given, by the port that names them
   */
  Value apply(CallSite site, MethodDeclarations declared, Map<Port, Value> handed, FlowSet flows) {
    TypeRef type = site.callee().returnType();
    AbstractObject made = new AbstractObject.FromCall(site.key(), "result", type, false, true);
    Places.renew(site.state(), made);
    Value result =
        declared.nonCarriers().isEmpty() && !type.isPrimitive()
            ? Value.pointingTo(unknownCalls.termOf(site), made)
            : Value.PLAIN.withTerm(unknownCalls.termOf(site));
    Map<Port, Value> kept = new LinkedHashMap<>();
    assigned = false;
    established = Facts.NONE;
    for (Invocation invocation : declared.invocations()) {
      result = invoke(site, invocation, result, handed, kept, flows);
    }
    Value receiver = site.receiver();
    Term changed = receiver == null ? null : receiver.term();
    if (changed != null && Accessors.isConsuming(site.callee().method())) {
      Places.forgetReads(site.state(), changed);
    }
    for (Propagation propagation : declared.propagations()) {
      result = propagate(site, propagation, result, handed, kept);
    }
    site.state().addFacts(established);
    return result;
  }

  // Functions

  private Value invoke(
      CallSite site,
      Invocation invocation,
      Value result,
      Map<Port, Value> handed,
      Map<Port, Value> kept,
      FlowSet flows) {
    if (invocation.functionArg() >= site.arguments().size()) {
      return result;
    }
    Value function = site.arguments().get(invocation.functionArg());
    Term element = new Term.Defined(2_000_000 + site.key(), "it");
    State turn = site.state().copy();
    turn.kill(Gone.term(element));
    List<Value> arguments = arguments(site.in(turn), invocation, result, element, handed);
    if (!learnPresent(site.in(turn), invocation, result)) {
      return result;
    }
    if (invocation.mayRunLater()
        && universe.models().policy().hints().delays(site.callee().method().name())) {
      Delays.putOff(turn, function);
    }
    Value returned = functions.run(site.in(turn), function, arguments, flows);
    if (returned == null) {
      return result;
    }
    Value after = guarded(site, turn, invocation, returned, element, result, kept);
    State end = turn.copy();
    end.retellExecutions(element);
    end.kill(Gone.term(element));
    site.state().become(StateJoin.of(List.of(site.state().copy(), end), places::initial));
    ElementFacts.confirmChecks(site.state(), end, invocation);
    establishEach(site, turn, invocation, element);
    return deliver(site, invocation, returned, after);
  }

  /** A function that is given an element runs only where there is one. */
  private boolean learnPresent(CallSite site, Invocation invocation, Value result) {
    if (!Presence.isHolder(site.callee())) {
      return true;
    }
    for (Port port : invocation.with()) {
      if (port instanceof Port.Element container) {
        Value holder =
            new PortReader(universe, places, site, result, Map.of()).one(container.container());
        Term term = holder.term();
        if (term != null && !site.state().assume(term, Answer.PRESENT)) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Value> arguments(
      CallSite site, Invocation invocation, Value result, Term element, Map<Port, Value> handed) {
    PortReader ports = new PortReader(universe, places, site, result, handed);
    List<Value> arguments = new ArrayList<>();
    for (int i = 0; i < invocation.with().size(); i++) {
      Port port = invocation.with().get(i);
      Value value = port instanceof Port.Fresh ? fresh(site, invocation, i) : ports.one(port);
      if (port instanceof Port.Element container) {
        value = value.withTerm(element);
        containers.learnElement(site.state(), ports.one(container.container()), element);
      }
      handed.put(new Port.Parameter(invocation.functionArg(), i), value);
      if (port instanceof Port.Fresh) {
        handed.put(port, value);
      }
      arguments.add(value);
    }
    return arguments;
  }

  private Value fresh(CallSite site, Invocation invocation, int index) {
    AbstractObject object =
        new AbstractObject.FromCall(
            site.key(),
            "new" + invocation.functionArg() + "-" + index,
            TypeRef.OBJECT,
            false,
            true);
    Places.renew(site.state(), object);
    return Value.pointingTo(null, object);
  }

  /** Notes what the function's answer says of the elements that go on. */
  private Value guarded(
      CallSite site,
      State turn,
      Invocation invocation,
      Value returned,
      Term element,
      Value result,
      Map<Port, Value> kept) {
    Guard guard = invocation.guard();
    if (guard == Guard.NONE || invocation.with().isEmpty()) {
      return result;
    }
    boolean wanted = guard != Guard.KEEPS_WHEN_FALSE && guard != Guard.NONE_MATCH;
    Facts learned = learned(turn, returned, wanted);
    Port port = invocation.with().get(0);
    if (guard == Guard.KEEPS_WHEN_TRUE || guard == Guard.KEEPS_WHEN_FALSE) {
      Value whole = new PortReader(universe, places, site.in(turn), result, Map.of()).one(port);
      kept.put(port, learned == null ? Value.BOTTOM : licensed(whole, element, learned));
      Term container = keptIn(site, invocation, result);
      if (learned != null && container != null) {
        established =
            established.withAll(ElementFacts.each(container, ElementFacts.about(learned, element)));
      }
      return result;
    }
    if (learned != null && port instanceof Port.Element container) {
      Value holder =
          new PortReader(universe, places, site, result, Map.of()).one(container.container());
      Term name = holder.term();
      if (name != null && guard != Guard.ANY_MATCH) {
        site.state()
            .imply(
                new Condition(site.target(), Answer.TRUE),
                ElementFacts.each(name, ElementFacts.about(learned, element)));
        turn.imply(
            new Condition(site.target(), Answer.TRUE),
            ElementFacts.each(name, ElementFacts.about(learned, element)));
      }
    }
    return result;
  }

  private static @Nullable Facts learned(State turn, Value returned, boolean wanted) {
    if (returned.constants().isSingle()) {
      return Boolean.valueOf(wanted).equals(returned.constants().single()) ? turn.facts() : null;
    }
    return returned.term() == null ? turn.facts() : turn.learn(returned.term(), Answer.of(wanted));
  }

  private Value licensed(Value whole, Term element, Facts learned) {
    Equalities equalities = learned.equalities();
    return whole.withTokens(
        whole
            .tokens()
            .map(
                (token, licences) ->
                    Map.entry(
                        token,
                        universe
                            .licensing()
                            .stamp(token, licences, element, learned, equalities))));
  }

  private @Nullable Term keptIn(CallSite site, Invocation invocation, Value result) {
    boolean inPlace = invocation.guard() == Guard.KEEPS_WHEN_FALSE;
    Value receiver = site.receiver();
    return inPlace ? (receiver == null ? null : receiver.term()) : result.term();
  }

  private static void addEach(State state, @Nullable Term container, Facts about) {
    if (container != null) {
      state.addFacts(ElementFacts.each(container, about));
    }
  }

  /** A function that checks every element or throws has checked them all. */
  private void establishEach(CallSite site, State turn, Invocation invocation, Term element) {
    boolean runsForAll =
        invocation.guard() == Guard.NONE
            && !invocation.mayRunLater()
            && !invocation.with().isEmpty();
    if (runsForAll
        && site.callee().returnType().isVoid()
        && invocation.with().get(0) instanceof Port.Element container) {
      Value holder =
          new PortReader(universe, places, site, null, Map.of()).one(container.container());
      addEach(site.state(), holder.term(), ElementFacts.about(turn.facts(), element));
    }
  }

  private Value deliver(CallSite site, Invocation invocation, Value returned, Value result) {
    Value delivered = result;
    Value stamped =
        returned.withTokens(
            universe.licensing().stamp(site.state(), returned.tokens(), returned.term()));
    for (Port port : invocation.resultTo()) {
      delivered = give(site, port, stamped, delivered);
      if (port instanceof Port.Result) {
        delivered = delivered.pointingAlsoTo(stamped.objects());
      }
    }
    return delivered;
  }

  // Propagations

  private Value propagate(
      CallSite site,
      Propagation propagation,
      Value result,
      Map<Port, Value> handed,
      Map<Port, Value> kept) {
    PortReader ports = new PortReader(universe, places, site, result, handed);
    Value current = result;
    for (Port from : propagation.from()) {
      Value value = kept.containsKey(from) ? kept.get(from) : ports.one(from);
      if (value.equals(Value.BOTTOM)) {
        continue;
      }
      for (Port to : propagation.to()) {
        boolean whole = propagation.kind() == Propagation.Kind.IDENTITY || isMove(from, to);
        Value given = whole ? stamped(site, value) : carried(site, value, propagation);
        subset(site, from, to, ports, current);
        current =
            whole && to instanceof Port.Result
                ? same(current, given, site)
                : give(site, to, given, current);
      }
    }
    return current;
  }

  /** What holds of all elements of a container holds of all those taken from it. */
  private static void subset(CallSite site, Port from, Port to, PortReader ports, Value result) {
    if (from instanceof Port.Element source
        && to instanceof Port.Element target
        && target.container() instanceof Port.Result
        && result.term() != null) {
      Facts about = Containers.about(site.state(), ports.one(source.container()).term());
      addEach(site.state(), result.term(), about);
    }
  }

  /** Whether what arrives is the value itself: put into a container, or from one to another. */
  private static boolean isMove(Port from, Port to) {
    return to instanceof Port.Element && !(from instanceof Port.Result);
  }

  private Value stamped(CallSite site, Value value) {
    return value.withTokens(universe.licensing().stamp(site.state(), value.tokens(), value.term()));
  }

  private Value carried(CallSite site, Value value, Propagation propagation) {
    Tokens tokens = unknownCalls.collected(site.state(), value);
    String category = propagation.derivedCategory();
    if (category != null) {
      tokens =
          tokens.map(
              (token, licences) ->
                  Map.entry(
                      new dev.consentgate.value.Token(token.origin(), category, token.subject()),
                      licences));
    }
    Set<String> addresses = unknownCalls.addresses(site.state(), value);
    return new Value(
        null,
        tokens,
        Set.of(),
        addresses.size() == 1 ? Constants.of(addresses.iterator().next()) : Constants.ANY);
  }

  /** The result once it is known to be, or perhaps to be, this very value. */
  private Value same(Value current, Value given, CallSite site) {
    Value receiver = site.receiver();
    if (receiver != null && site.callee().method().isConstructor()) {
      Tokens wrapped = places.derived(given.tokens(), given.term());
      Wrappers.wrap(site.state(), receiver, given.withTokens(wrapped).withTerm(null));
      return current;
    }
    if (assigned) {
      return current.join(given).withTerm(site.target());
    }
    assigned = true;
    Term term = given.term() == null ? current.term() : given.term();
    return given.plusTokens(current.tokens()).withTerm(term);
  }

  /** Gives a value to a port; what the result is afterwards. */
  private Value give(CallSite site, Port to, Value value, Value result) {
    if (to instanceof Port.Result) {
      if (site.callee().method().isConstructor()) {
        hold(site, site.receiver(), value);
        return result;
      }
      holdAddress(site, result, value);
      return result.plusTokens(value.tokens());
    }
    PortReader ports = new PortReader(universe, places, site, result, Map.of());
    if (to instanceof Port.Element element) {
      for (Value container : ports.read(element.container())) {
        if (container.objects().isEmpty() && element.container() instanceof Port.Element outer) {
          give(site, outer, value, result);
        } else {
          places.putElement(site.state(), container, ports.slot(element), value);
        }
      }
    } else {
      for (Value holder : ports.read(to)) {
        hold(site, holder, value);
      }
    }
    return result;
  }

  private void hold(CallSite site, @Nullable Value holder, Value value) {
    if (holder != null) {
      holdAddress(site, holder, value);
      places.addElement(site.state(), holder, value);
    }
  }

  private void holdAddress(CallSite site, Value holder, Value value) {
    if (value.constants().isSingle()
        && value.constants().single() instanceof String text
        && Hosts.isAddress(text)) {
      places.holdAddress(site.state(), holder, value.constants());
    }
  }
}
