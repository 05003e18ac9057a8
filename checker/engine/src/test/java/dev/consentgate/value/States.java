package dev.consentgate.value;

import dev.consentgate.program.Var;
import dev.consentgate.symbol.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** States of one frame with two variables. */
public final class States extends DomainContextBase {

  /** What fields held before the frame wrote them. */
  static final BiFunction<AbstractObject, String, Value> INITIAL =
      (object, field) ->
          Value.pointingTo(null, new AbstractObject.Opaque(0, TypeRef.of("initial." + field)));

  @Provide
  public Arbitrary<State> states() {
    Values values = new Values();
    Arbitrary<List<Value>> variables = values.values().injectNull(0.2).list().ofSize(2);
    Arbitrary<Map<Condition, Facts>> implications =
        Arbitraries.maps(values.conditions(), values.factSets()).ofMaxSize(4);
    Arbitrary<Map<Execution, Boolean>> executions =
        Arbitraries.maps(values.executions(), Arbitraries.of(true, false)).ofMaxSize(2);
    Arbitrary<Map<Integer, Iteration>> iterations =
        Arbitraries.maps(Arbitraries.of(1, 2), values.iterations()).ofMaxSize(2);
    return Combinators.combine(
            variables, values.heaps(), values.factSets(), implications, executions, iterations)
        .as(States::state);
  }

  private static State state(
      List<Value> variables,
      Heap heap,
      Facts facts,
      Map<Condition, Facts> implications,
      Map<Execution, Boolean> executions,
      Map<Integer, Iteration> iterations) {
    State state = new State();
    for (int i = 0; i < variables.size(); i++) {
      if (variables.get(i) != null) {
        state.define(new Var(i, "", TypeRef.OBJECT), variables.get(i));
      }
    }
    state.setHeap(heap);
    for (Fact fact : facts.all()) {
      if (!(fact instanceof Fact.Known)) {
        state.addFacts(Facts.NONE.with(fact, facts.sitesOf(fact)));
      }
    }
    implications.forEach(state::imply);
    for (Fact fact : facts.all()) {
      if (fact instanceof Fact.Known known) {
        state.assume(known.term(), known.answer());
      }
    }
    executions.forEach(state::execute);
    iterations.forEach(state::iterate);
    return state;
  }
}
