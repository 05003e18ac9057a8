package dev.consentgate.flow;

import dev.consentgate.policy.Invocation;
import dev.consentgate.policy.MethodDeclarations;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.Propagation;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Token;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The effect of a call whose callee the catalog or the policy describes port by port. */
final class ModelCalls {

  private final Universe universe;
  private final Places places;
  private final Functions functions;
  private final PortWriter ports;
  private final UnknownCalls unknownCalls;

  /** Whether the call at hand has already got a value that its result is. */
  private boolean assigned;

  ModelCalls(Universe universe, Frame frame, Functions functions, UnknownCalls unknownCalls) {
    this.universe = universe;
    this.places = frame.places();
    this.functions = functions;
    this.ports = new PortWriter(universe, places);
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
    Recency.renew(site.state(), made);
    Value result =
        declared.nonCarriers().isEmpty() && !type.isPrimitive()
            ? Value.pointingTo(unknownCalls.termOf(site), made)
            : Value.PLAIN.withTerm(unknownCalls.termOf(site));
    ModelFunctions run = new ModelFunctions(universe, places, functions, site, handed, flows);
    for (Invocation invocation : declared.invocations()) {
      result = run.invoke(invocation, result);
    }
    assigned = false;
    Value receiver = site.receiver();
    Term changed = receiver == null ? null : receiver.term();
    if (changed != null && Accessors.isConsuming(site.callee().method())) {
      places.forgetReads(site.state(), changed);
      site.state()
          .setFacts(
              site.state().facts().filter((fact, sites) -> !Containers.isHeldBy(fact, changed)));
    }
    Facts before = site.state().facts();
    for (Propagation propagation : declared.propagations()) {
      result = propagate(site, propagation, result, handed, run.kept());
    }
    run.conclude();
    subset(site, before, declared, result);
    site.state().addFacts(run.established());
    return result;
  }

  private Value propagate(
      CallSite site,
      Propagation propagation,
      Value result,
      Map<Port, Value> handed,
      Map<Port, Value> kept) {
    PortReader reader = new PortReader(universe, places, site, result, handed);
    if (propagation.rearranges()) {
      rearrange(site, propagation, reader);
      return result;
    }
    Value current = result;
    for (Port from : propagation.from()) {
      Value value = kept.containsKey(from) ? kept.get(from) : reader.one(from);
      if (value.equals(Value.BOTTOM)) {
        continue;
      }
      for (Port to : propagation.to()) {
        boolean whole = propagation.kind() == Propagation.Kind.IDENTITY || isMove(from, to);
        Value given = whole ? stamped(site, value) : carried(site, value, propagation);
        current =
            whole && to instanceof Port.Result
                ? same(current, given, site)
                : ports.give(site, to, given, current);
        if (from instanceof Port.Arg && to.equals(new Port.Element(Port.RESULT))) {
          Holders.filled(site.state(), current, given);
        }
      }
    }
    return current;
  }

  private void rearrange(CallSite site, Propagation propagation, PortReader ports) {
    List<Value> inserted = new ArrayList<>();
    if (propagation.kind() == Propagation.Kind.INSERT) {
      for (Port from : propagation.from()) {
        ports.read(from).forEach(value -> inserted.add(stamped(site, value)));
      }
    }
    new Rearranging(places).apply(site.state(), propagation, ports, inserted);
  }

  /**
   * What holds of all elements of a container holds of all those taken from it, if nothing else
   * goes into the result.
   */
  private void subset(CallSite site, Facts before, MethodDeclarations declared, Value result) {
    List<Port> sources = new ArrayList<>();
    Port made = new Port.Element(Port.RESULT);
    for (Propagation propagation : declared.propagations()) {
      if (propagation.to().stream().anyMatch(to -> isInto(to, made))) {
        sources.addAll(propagation.from());
      }
    }
    boolean filled =
        declared.invocations().stream()
            .flatMap(invocation -> invocation.resultTo().stream())
            .anyMatch(to -> to.equals(Port.RESULT) || isInto(to, made));
    Value holder = site.callee().method().isConstructor() ? site.receiver() : result;
    Term term = holder == null ? null : holder.term();
    if (filled || sources.size() != 1 || term == null) {
      return;
    }
    if (sources.get(0) instanceof Port.AllArgs) {
      site.state().addFacts(Containers.holding(term, site.arguments()));
    } else if (sources.get(0) instanceof Port.Element source) {
      Term from =
          new PortReader(universe, places, site, result, Map.of()).one(source.container()).term();
      ModelFunctions.addEach(site.state(), term, Containers.about(before, from));
      if (isCopyConstructor(site) || (site.inputs().size() == 1 && site.receiver() == null)) {
        site.state().addFacts(Containers.holdingAsWell(site.state(), from, term));
      }
    }
  }

  private static boolean isInto(Port to, Port made) {
    return to.equals(made)
        || (to instanceof Port.Element element && element.container().equals(Port.RESULT));
  }

  private static boolean isCopyConstructor(CallSite site) {
    return site.callee().method().isConstructor() && site.arguments().size() == 1;
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
                  Map.entry(new Token(token.origin(), category, token.subject()), licences));
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
}
