package dev.consentgate.flow;

import dev.consentgate.policy.Guard;
import dev.consentgate.policy.Invocation;
import dev.consentgate.policy.Port;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Gone;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Answer;
import dev.consentgate.value.Condition;
import dev.consentgate.value.Equalities;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.StateJoin;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions that one call with a declared effect is given: each is run on what the declaration
 * says it gets, and its answer tells of the elements that go on.
 */
final class ModelFunctions {

  private final Universe universe;
  private final Places places;
  private final Functions functions;
  private final Containers containers;
  private final PortWriter ports;
  private final CallSite site;
  private final FlowSet flows;
  private final Map<Port, Value> handed;
  private final Map<Port, Value> kept = new LinkedHashMap<>();
  private final List<Runnable> conclusions = new ArrayList<>();
  private Facts established = Facts.NONE;

  /**
   * @param handed takes the values that functions were given, by the port that names them
   */
  ModelFunctions(
      Universe universe,
      Places places,
      Functions functions,
      CallSite site,
      Map<Port, Value> handed,
      FlowSet flows) {
    this.universe = universe;
    this.places = places;
    this.functions = functions;
    this.containers = new Containers(universe, places);
    this.ports = new PortWriter(universe, places);
    this.site = site;
    this.handed = handed;
    this.flows = flows;
  }

  /** Notes what the functions tell of what a holder holds, once it holds it. */
  void conclude() {
    conclusions.forEach(Runnable::run);
  }

  /** What goes on of the elements that a function chose among, by the port they came from. */
  Map<Port, Value> kept() {
    return kept;
  }

  /** What the functions have shown of all elements of a container. */
  Facts established() {
    return established;
  }

  /** Runs the function that the declaration says is run; what the result is afterwards. */
  Value invoke(Invocation invocation, Value result) {
    if (invocation.guard().composes()) {
      return Compositions.compose(site, invocation, result);
    }
    if (invocation.functionArg() >= site.arguments().size()) {
      return result;
    }
    Value argument = site.arguments().get(invocation.functionArg());
    boolean inside = invocation.guard() == Guard.PARTITIONS;
    Value function =
        inside ? containers.element(site.state(), argument, TypeRef.UNKNOWN) : argument;
    if (inside && !functions.isFunction(function)) {
      return result;
    }
    Term held = held(invocation, result);
    Term element = held == null ? new Term.Defined(2_000_000 + site.key(), "it") : held;
    State turn = site.state().copy();
    if (held == null) {
      turn.kill(Gone.term(element));
    }
    List<Value> arguments = arguments(site.in(turn), invocation, result, element);
    if (!learnPresent(site.in(turn), invocation, result)) {
      return result;
    }
    if (invocation.mayRunLater()
        && universe.models().policy().hints().delays(site.callee().method().name())) {
      Delays.putOff(turn, function);
    }
    Value given = functions.run(site.in(turn), function, arguments, flows);
    if (given == null) {
      return result;
    }
    Value returned =
        ElementFacts.about(turn.facts(), element).isEmpty()
            ? given
            : new CheckedContents(universe, places, site.key()).takenOut(turn, given);
    Value after = guarded(turn, invocation, returned, element, result);
    State end = turn.copy();
    boolean named = held != null && !isMedia(arguments.get(0));
    if (!named) {
      end.retellExecutions(element);
    }
    if (held == null) {
      end.kill(Gone.term(element));
    }
    site.state().become(StateJoin.of(List.of(site.state().copy(), end), places.initials()::of));
    ElementFacts.confirmChecks(site.state(), end, invocation, named ? element : Term.SELF);
    establishEach(turn, invocation, element);
    establishResults(turn, invocation, returned, element, result);
    Value delivered = deliver(invocation, returned, after);
    Term passedOn = passedOn(delivered);
    conclusions.add(
        () -> Holders.learn(site, invocation, held, passedOn, turn, returned, delivered));
    return delivered;
  }

  /** What the receiver holds, where the call hands it on beside what functions give. */
  private @Nullable Term passedOn(Value result) {
    Port inside = new Port.Element(Port.RESULT);
    boolean handsOn =
        universe.models().of(site.callee()).propagations().stream()
            .anyMatch(
                one ->
                    one.to().contains(inside)
                        && one.from().contains(new Port.Element(Port.RECEIVER)));
    Value receiver = site.receiver();
    return handsOn && receiver != null && !result.equals(receiver)
        ? Holders.inside(receiver)
        : null;
  }

  private boolean isMedia(Value value) {
    return value.objects().stream()
        .anyMatch(object -> universe.models().mediaType(object.type()).isPresent());
  }

  /** The name of what a holder of one value gives to the function; null for other containers. */
  private @Nullable Term held(Invocation invocation, Value result) {
    return !invocation.with().isEmpty()
            && invocation.with().get(0) instanceof Port.Element container
        ? Holders.inside(
            new PortReader(universe, places, site, result, Map.of()).one(container.container()))
        : null;
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

  private List<Value> arguments(CallSite turn, Invocation invocation, Value result, Term element) {
    PortReader ports = new PortReader(universe, places, turn, result, handed);
    List<Value> arguments = new ArrayList<>();
    for (int i = 0; i < invocation.with().size(); i++) {
      Port port = invocation.with().get(i);
      Value value = port instanceof Port.Fresh ? fresh(turn, invocation, i) : ports.one(port);
      if (port instanceof Port.Element container) {
        value = value.withTerm(element);
        containers.learnElement(turn.state(), ports.one(container.container()), element);
      }
      handed.put(new Port.Parameter(invocation.functionArg(), i), value);
      if (port instanceof Port.Fresh) {
        handed.put(port, value);
      }
      arguments.add(value);
    }
    return arguments;
  }

  private Value fresh(CallSite turn, Invocation invocation, int index) {
    AbstractObject object =
        new AbstractObject.FromCall(
            site.key(),
            "new" + invocation.functionArg() + "-" + index,
            TypeRef.OBJECT,
            false,
            true);
    Recency.renew(turn.state(), object);
    return Value.pointingTo(null, object);
  }

  /** Notes what the function's answer says of the elements that go on. */
  private Value guarded(
      State turn, Invocation invocation, Value returned, Term element, Value result) {
    Guard guard = invocation.guard();
    if (guard == Guard.NONE || invocation.with().isEmpty()) {
      return result;
    }
    if (guard == Guard.PARTITIONS) {
      partition(turn, invocation.with().get(0), returned, element, result);
      return result;
    }
    boolean wanted = guard != Guard.KEEPS_WHEN_FALSE && guard != Guard.NONE_MATCH;
    Facts learned = learned(turn, returned, wanted);
    Port port = invocation.with().get(0);
    if (guard == Guard.KEEPS_WHEN_TRUE || guard == Guard.KEEPS_WHEN_FALSE) {
      Value whole = new PortReader(universe, places, site.in(turn), result, Map.of()).one(port);
      kept.put(port, learned == null ? Value.BOTTOM : licensed(whole, element, learned));
      Term container = keptIn(invocation, result);
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

  /** Puts the elements of which the function said yes, and the others, into a part each. */
  private void partition(State turn, Port from, Value returned, Term element, Value result) {
    Value whole = new PortReader(universe, places, site.in(turn), result, Map.of()).one(from);
    for (boolean answer : List.of(true, false)) {
      Facts learned = learned(turn, returned, answer);
      AbstractObject part =
          new AbstractObject.FromCall(site.key(), "part " + answer, TypeRef.OBJECT, false, true);
      Recency.renew(turn, part);
      Value held = Value.pointingTo(null, part);
      if (learned != null) {
        places.putElement(turn, held, Path.ELEMENT, licensed(whole, element, learned));
      }
      places.putElement(turn, result, Slots.of(Value.constant(answer)), held);
    }
    kept.put(from, Value.BOTTOM);
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

  private @Nullable Term keptIn(Invocation invocation, Value result) {
    boolean inPlace = invocation.guard() == Guard.KEEPS_WHEN_FALSE;
    Value receiver = site.receiver();
    return inPlace ? (receiver == null ? null : receiver.term()) : result.term();
  }

  /** Notes what holds of all elements of a container; without a name for it, nothing is known. */
  static void addEach(State state, @Nullable Term container, Facts about) {
    if (container != null) {
      state.addFacts(ElementFacts.each(container, about));
    }
  }

  /** A function that checks every element or throws has checked them all. */
  private void establishEach(State turn, Invocation invocation, Term element) {
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

  /** What holds of what the function gives for each element holds of all that it gives. */
  private void establishResults(
      State turn, Invocation invocation, Value returned, Term element, Value result) {
    boolean each =
        invocation.resultTo().equals(List.of(new Port.Element(Port.RESULT)))
            && invocation.guard() == Guard.NONE
            && !invocation.with().isEmpty()
            && invocation.with().get(0) instanceof Port.Element;
    if (each && returned.term() != null && result.term() != null) {
      Facts about =
          ElementFacts.about(turn.facts(), returned.term())
              .filter((fact, sites) -> !fact.mentions(element::equals));
      established = established.withAll(ElementFacts.each(result.term(), about));
    }
  }

  private Value deliver(Invocation invocation, Value returned, Value result) {
    Value delivered = result;
    Value stamped =
        returned.withTokens(
            universe.licensing().stamp(site.state(), returned.tokens(), returned.term()));
    for (Port port : invocation.resultTo()) {
      delivered = ports.give(site, port, stamped, delivered);
      if (port instanceof Port.Result) {
        delivered = delivered.pointingAlsoTo(stamped.objects());
      }
    }
    return delivered;
  }
}
