package dev.consentgate.flow;

import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Condition;
import dev.consentgate.value.Execution;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Path;
import dev.consentgate.value.State;
import dev.consentgate.value.Token;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The effect of a call whose callee has a summary. */
final class SummaryCalls {

  private final Universe universe;
  private final Frame frame;
  private final Places places;
  private final Reach reach;
  private final ContextChoice contexts;

  SummaryCalls(Universe universe, Frame frame, Reach reach) {
    this.universe = universe;
    this.frame = frame;
    this.places = frame.places();
    this.reach = reach;
    this.contexts = universe.contextChoice();
  }

  /**
   * Applies the callee's summary to the site's state.
   *
   * @return the result; null when the callee never returns
   */
  @Nullable Value call(CallSite site, Calls.Implementation implementation, FlowSet flows) {
    Context context =
        contexts.of(implementation.body(), implementation.inputs(), site.state().heap(), places);
    Summary summary = universe.summaries().of(implementation.body(), context);
    State state = site.state();
    CalleeObjects made = new CalleeObjects(site.key(), state.heap());
    List<Value> inputs = implementation.inputs();
    for (AbstractObject object : made.renewed(summary)) {
      inputs = renewed(state, object, inputs);
    }
    State before = summary.objects().isEmpty() ? state : state.copy();
    Translation translation = new Translation(universe, places, before, inputs, made);
    Map<Path, Tokens> carried = new LinkedHashMap<>();
    FlowSet inside = entered(site, implementation.body(), summary.flows());
    for (List<Flow> alike : inside.alike()) {
      rise(site, alike, translation, carried, flows);
    }
    executions(state, summary, translation);
    return summary.returns() ? complete(site, summary, translation) : null;
  }

  /**
   * Adds the flows that a method of the class path makes, and nothing else of what it does: for one
   * whose guarantees are not trusted.
   */
  void flowsOnly(CallSite site, Calls.Implementation implementation, FlowSet flows) {
    Optional<LinkedMethod> linked = universe.linked(implementation.body());
    if (linked.isEmpty()) {
      return;
    }
    Translation translation =
        new Translation(
            universe,
            places,
            site.state(),
            implementation.inputs(),
            new CalleeObjects(site.key(), site.state().heap()));
    Map<Path, Tokens> carried = new LinkedHashMap<>();
    FlowSet bare = new FlowSet();
    for (Flow flow : linked.get().summary().flows().all()) {
      bare.add(new Flow(flow.token(), flow.sink(), Facts.NONE, Map.of(), Set.of(), flow.steps()));
    }
    for (List<Flow> alike : entered(site, implementation.body(), bare).alike()) {
      rise(site, alike, translation, carried, flows);
    }
  }

  /** The flows as the frame sees them: those of another module leave it where it is entered. */
  private FlowSet entered(CallSite site, MethodId body, FlowSet flows) {
    if (flows.isEmpty() || universe.linked(body).isEmpty()) {
      return flows;
    }
    FlowSet entering = new FlowSet();
    for (Flow flow : flows.all()) {
      entering.add(
          new Flow(
              flow.token(),
              flow.sink().at(site.location(), frame.method()),
              flow.licences(),
              flow.executions(),
              flow.conditions(),
              flow.steps().stream().map(SummaryCalls::elsewhere).toList()));
    }
    return entering;
  }

  /** A hop in another module: its place is told in words, for its file is not among the sources. */
  private static Step elsewhere(Step step) {
    Location location = step.location();
    return location.file().isEmpty()
        ? step
        : new Step(Location.NONE, step.text() + " (" + location + ")");
  }

  private static List<Value> renewed(State state, AbstractObject object, List<Value> inputs) {
    if (!state.heap().has(object)) {
      Recency.renew(state, object);
      return inputs;
    }
    Recency.renew(state, object);
    return inputs.stream().map(value -> Recency.aged(value, object)).toList();
  }

  private Value complete(CallSite site, Summary summary, Translation translation) {
    State state = site.state();
    Term inner = summary.result().term();
    Term outer = inner == null ? null : translation.term(inner);
    Term named = outer == null || outer instanceof Term.Constant ? site.target() : outer;
    translation.resultIs(named);
    Value result = translation.value(summary.result());
    for (AbstractObject object : summary.objects()) {
      effects(site, summary, object, translation);
    }
    noteOpaque(site, result);
    translation.readAfter(state);
    state.addFacts(translation.facts(summary.facts()));
    summary
        .implications()
        .forEach(
            (condition, facts) -> {
              Term about = translation.term(condition.term());
              if (about != null) {
                state.imply(new Condition(about, condition.answer()), translation.facts(facts));
              }
            });
    return outer instanceof Term.Constant ? result : result.withTerm(named);
  }

  private void noteOpaque(CallSite site, Value result) {
    for (AbstractObject object : result.objects()) {
      if (!object.isFresh() && !(object instanceof AbstractObject.Input)) {
        places
            .initials()
            .note(
                object,
                new Origin.Source(
                    site.location(),
                    site.callee().method().display(),
                    object.type().simpleName(),
                    dev.consentgate.policy.Evidence.DECLARED));
      }
    }
  }

  private void effects(
      CallSite site, Summary summary, AbstractObject object, Translation translation) {
    State state = site.state();
    Map<String, Value> fields = translation.fields(summary.heap().fields(object));
    if (!summary.written().contains(object)) {
      for (AbstractObject own : translation.objects(object)) {
        state.setHeap(CalleeObjects.filled(state.heap(), own, fields));
        noteInside(site, own);
      }
      return;
    }
    if (object instanceof AbstractObject.Input input && input.path().isBelow()) {
      Value holder = translation.at(input.path().above(), input.type());
      fields.values().forEach(value -> places.addElement(state, holder, value));
    } else if (object instanceof AbstractObject.Input input) {
      Value holder = translation.at(input.path(), input.type());
      Value elements = summary.heap().get(object, Path.ELEMENT);
      Term found = elements == null ? null : OwnedElements.found(input, elements);
      Term owner = found == null ? null : translation.term(found);
      fields.forEach(
          (field, value) -> {
            if (owner != null && field.equals(Path.ELEMENT)) {
              new OwnedElements(places).give(state, holder, owner);
            } else if (Slots.isDisorder(field)) {
              new Rearranging(places).disorder(state, holder);
            } else if (Path.isElement(field)) {
              places.putElement(state, holder, field, value);
            } else {
              places.writeField(state, holder, field, value);
            }
          });
    }
  }

  private void noteInside(CallSite site, AbstractObject object) {
    if (!object.isFresh()) {
      noteOpaque(site, Value.pointingTo(null, object));
    }
  }

  private void executions(State state, Summary summary, Translation translation) {
    summary
        .executions()
        .forEach(
            (execution, always) ->
                state.execute(
                    new Execution(
                        execution.site(), translation.consent(execution.fact()), execution.later()),
                    always));
  }

  /**
   * Makes flows of the callee that differ in their sinks and witnesses only flows of the caller.
   *
   * @param carried what the caller's values hold where no condition says more
   */
  private void rise(
      CallSite outer,
      List<Flow> alike,
      Translation translation,
      Map<Path, Tokens> carried,
      FlowSet flows) {
    Flow flow = alike.get(0);
    Facts met = met(outer.state(), flow, translation);
    if (met == null) {
      return;
    }
    State state = outer.state().copy();
    state.setFacts(met);
    CallSite site = outer.in(state);
    Set<Fact.Known> conditions = Flow.conditionsAmong(met);
    Token token = flow.token();
    Step step = new Step(site.location(), site.callee().method().display());
    if (token.origin() instanceof Origin.Input input) {
      Value carrier = translation.at(input.path(), input.type());
      Tokens own =
          flow.conditions().isEmpty()
              ? carried.computeIfAbsent(input.path(), path -> reach.collect(state, carrier))
              : reach.collect(state, carrier);
      own.all()
          .forEach(
              (outside, licences) -> {
                Token turned = translation.derived(token, outside);
                Facts all = translation.licensed(turned, licences, flow.licences(), carrier.term());
                Map<Execution, Boolean> executions =
                    executions(state, flow, translation, turned, carrier.term());
                alike.forEach(
                    one -> flows.add(one.through(step, turned, all, executions, conditions)));
              });
      return;
    }
    Token outside = token.with(token.subject().map(translation::term));
    Facts licences =
        universe
            .licensing()
            .prove(
                outside, translation.mapped(flow.licences()).withAll(consents(state)), null, state);
    Map<Execution, Boolean> executions = executions(state, flow, translation, outside, null);
    alike.forEach(one -> flows.add(one.through(step, outside, licences, executions, conditions)));
  }

  /** The facts in force where the flow's conditions are met; null when they cannot be. */
  private static @Nullable Facts met(State state, Flow flow, Translation translation) {
    if (flow.conditions().isEmpty()) {
      return state.facts();
    }
    State reached = state.copy();
    for (Fact.Known condition : flow.conditions()) {
      Term term = translation.term(condition.term());
      if (term != null && !reached.assume(term, condition.answer())) {
        return null;
      }
    }
    return reached.facts();
  }

  private static Facts consents(State state) {
    return state.facts().filter((fact, sites) -> fact instanceof Fact.Consent);
  }

  private Map<Execution, Boolean> executions(
      State state, Flow flow, Translation translation, Token token, @Nullable Term carrier) {
    Map<Execution, Boolean> all = new LinkedHashMap<>(state.executions());
    flow.executions()
        .forEach(
            (execution, always) -> {
              Fact.Consent fact = translation.consent(execution.fact());
              Fact rooted =
                  carrier == null ? fact : fact.map(term -> term.replace(Term.SELF, carrier));
              all.merge(
                  new Execution(
                      execution.site(),
                      rooted == null ? fact : (Fact.Consent) rooted,
                      execution.later()),
                  always,
                  Boolean::logicalOr);
            });
    return universe.licensing().relative(token, all, carrier, state.facts());
  }
}
