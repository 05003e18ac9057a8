package dev.consentgate.value;

import dev.consentgate.term.Term;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The join of the states that reach a point.
 *
 * <p>Implications: {@code whenTrue(b) = (facts1 + whenTrue1(b)) & (facts2 + whenTrue2(b)) & ...},
 * where a side on which {@code b} cannot be true counts as everything. That is what lets a flag, a
 * null-or-photo or a decision object speak for the check that made it so.
 */
public final class StateJoin {

  /** Implications a state may hold; further ones are dropped, which is safe for must-facts. */
  public static final int MAX_IMPLICATIONS = 32;

  private StateJoin() {}

  /**
   * Joins the states in which control flow arrives.
   *
   * @param states at least one
   * @param initial the value a field held before the frame wrote it
   */
  public static State of(List<State> states, BiFunction<AbstractObject, String, Value> initial) {
    State first = states.get(0);
    if (states.size() == 1) {
      return first.copy();
    }
    State joined = first.copy();
    for (State state : states.subList(1, states.size())) {
      joinMay(joined, state, initial);
      joined.setFacts(joined.facts().meet(state.facts()));
      joined.setIterations(iterations(joined, state));
    }
    joined.setImplications(implications(states, joined.facts()));
    return joined;
  }

  private static void joinMay(
      State into, State state, BiFunction<AbstractObject, String, Value> initial) {
    into.joinValues(state, initial);
    into.setExecutions(executions(into.executions(), state.executions()));
  }

  private static Map<Execution, Boolean> executions(
      Map<Execution, Boolean> left, Map<Execution, Boolean> right) {
    Map<Execution, Boolean> union = new LinkedHashMap<>();
    left.forEach((key, always) -> union.put(key, always && right.getOrDefault(key, false)));
    right.keySet().forEach(key -> union.putIfAbsent(key, false));
    return union;
  }

  private static Map<Integer, Iteration> iterations(State left, State right) {
    Map<Integer, Iteration> joined = new LinkedHashMap<>(left.iterations());
    right.iterations().forEach((key, value) -> joined.merge(key, value, Iteration::join));
    return joined;
  }

  private static Map<Condition, Facts> implications(List<State> states, Facts joinedFacts) {
    Map<Condition, Facts> result = new LinkedHashMap<>();
    for (Condition condition : candidates(states)) {
      Facts consequences = consequences(condition, states, joinedFacts);
      if (consequences != null && !consequences.isEmpty() && result.size() < MAX_IMPLICATIONS) {
        result.put(condition, consequences);
      }
    }
    return result;
  }

  private static Set<Condition> candidates(List<State> states) {
    Set<Condition> candidates = new LinkedHashSet<>();
    for (State state : states) {
      candidates.addAll(state.implications().keySet());
      for (Fact fact : state.facts().all()) {
        if (fact instanceof Fact.Known known && !(known.term() instanceof Term.Constant)) {
          candidates.add(new Condition(known.term(), known.answer()));
          Answer opposite = known.answer().opposite();
          if (opposite != null) {
            candidates.add(new Condition(known.term(), opposite));
          }
        }
      }
    }
    return candidates;
  }

  private static @Nullable Facts consequences(
      Condition condition, List<State> states, Facts joinedFacts) {
    Facts common = null;
    for (State state : states) {
      Facts learned = state.learn(condition.term(), condition.answer());
      if (learned != null) {
        common = common == null ? learned : common.meet(learned);
      }
    }
    if (common == null) {
      return null;
    }
    Facts own = Facts.NONE.with(new Fact.Known(condition.term(), condition.answer()));
    return common.minus(joinedFacts).minus(own);
  }
}
