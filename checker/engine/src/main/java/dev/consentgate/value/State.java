package dev.consentgate.value;

import static java.util.Objects.requireNonNull;

import dev.consentgate.program.Var;
import dev.consentgate.term.Gone;
import dev.consentgate.term.Term;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The abstract state at a program point: values of variables, heap, facts in force, implications,
 * and the evidence of checks. Mutable while one block is transferred, copied at its edges.
 *
 * <p>The <em>must</em> parts (facts, implications, iterations) are lower the more they hold; the
 * <em>may</em> parts (values, heap, executed checks) are lower the less they hold.
 */
public final class State {

  private static final Answer NULL = new Answer.Is(null);

  private SharedMap<Integer, Value> variables = SharedMap.empty();
  private Heap heap = Heap.EMPTY;
  private Facts facts = Facts.NONE;

  /** This map and the next two are shared by copies and never changed, only replaced. */
  private Map<Condition, Facts> implications = Map.of();

  private Map<Execution, Boolean> executions = Map.of();
  private Map<Integer, Iteration> iterations = Map.of();

  public State copy() {
    State copy = new State();
    copy.become(this);
    return copy;
  }

  /** Takes over all of another state of the same frame. */
  public void become(State other) {
    variables = other.variables;
    heap = other.heap;
    facts = other.facts;
    implications = other.implications;
    executions = other.executions;
    iterations = other.iterations;
  }

  // Values

  /** The variable's value; {@link Value#BOTTOM} where it was not yet defined. */
  public Value value(Var var) {
    Value value = variables.get(var.id());
    return value == null ? Value.BOTTOM : value;
  }

  /** Whether the value with this term is known to be null. */
  public boolean isNull(@Nullable Term term) {
    return term != null && facts.contains(new Fact.Known(term, NULL));
  }

  /** Whether the variable was defined on some way here. */
  public boolean isDefined(Var var) {
    return variables.containsKey(var.id());
  }

  public void define(Var var, Value value) {
    variables = variables.with(var.id(), value);
  }

  /** The values of all variables defined so far, by number. */
  Map<Integer, Value> values() {
    return variables;
  }

  /** Joins the other state's values and heap into this one. */
  void joinValues(State other, BiFunction<AbstractObject, String, Value> initial) {
    variables =
        variables.union(
            other.variables,
            (variable, left, right) ->
                left == null ? requireNonNull(right) : right == null ? left : left.join(right));
    heap = heap.join(other.heap, initial);
  }

  public Heap heap() {
    return heap;
  }

  public void setHeap(Heap newHeap) {
    heap = newHeap;
  }

  // Facts

  public Facts facts() {
    return facts;
  }

  public void setFacts(Facts newFacts) {
    facts = newFacts;
  }

  public void addFacts(Facts more) {
    facts = facts.withAll(more).closed();
  }

  public Map<Condition, Facts> implications() {
    return Collections.unmodifiableMap(implications);
  }

  /** Adds what follows once the condition holds. */
  public void imply(Condition condition, Facts consequences) {
    Facts old = implications.getOrDefault(condition, Facts.NONE);
    Facts all = old.withAll(consequences);
    if (all != old && !all.isEmpty()) {
      implications = put(implications, condition, all);
    }
  }

  void setImplications(Map<Condition, Facts> newImplications) {
    implications = newImplications;
  }

  /**
   * Learns that the term has the answer, with all that follows.
   *
   * @return false when that cannot be on this path
   */
  public boolean assume(Term term, Answer answer) {
    Facts learned = learn(term, answer);
    if (learned == null) {
      return false;
    }
    facts = learned;
    return true;
  }

  /** The facts in force once the term has the answer; null when it cannot have it. */
  public @Nullable Facts learn(Term term, Answer answer) {
    Facts learned = facts;
    Deque<Condition> open = new ArrayDeque<>();
    open.add(new Condition(term, answer));
    while (!open.isEmpty()) {
      Condition condition = open.poll();
      Fact.Known known = new Fact.Known(condition.term(), condition.answer());
      if (learned.contains(known)) {
        continue;
      }
      if (contradicts(learned, condition)) {
        return null;
      }
      learned = learned.with(known);
      for (Map.Entry<Condition, Facts> entry : implications.entrySet()) {
        if (triggers(condition, entry.getKey())) {
          for (Fact fact : entry.getValue().all()) {
            if (fact instanceof Fact.Known consequence) {
              open.add(new Condition(consequence.term(), consequence.answer()));
            } else {
              learned = learned.with(fact, entry.getValue().sitesOf(fact));
            }
          }
        }
      }
    }
    return learned.closed();
  }

  private static boolean contradicts(Facts facts, Condition condition) {
    if (condition.term() instanceof Term.Constant constant) {
      return condition.answer().contradicts(new Answer.Is(constant.value()));
    }
    for (Fact fact : facts.all()) {
      if (fact instanceof Fact.Known known
          && known.term().equals(condition.term())
          && known.answer().contradicts(condition.answer())) {
        return true;
      }
    }
    return false;
  }

  private static boolean triggers(Condition learned, Condition wanted) {
    if (!learned.term().equals(wanted.term())) {
      return false;
    }
    if (learned.answer().equals(wanted.answer())) {
      return true;
    }
    return wanted.answer() instanceof Answer.Present
        && (learned.answer() instanceof Answer.OfClass
            || (learned.answer() instanceof Answer.Is is && is.constant() != null));
  }

  /** Whether anything is known of the term, or would follow from knowing it. */
  public boolean knowsOf(Term term) {
    if (implications.keySet().stream().anyMatch(condition -> condition.term().equals(term))) {
      return true;
    }
    return facts.all().stream()
        .anyMatch(fact -> fact instanceof Fact.Known known && known.term().equals(term));
  }

  // Evidence and iterations

  public Map<Execution, Boolean> executions() {
    return Collections.unmodifiableMap(executions);
  }

  /** Notes a check on this path; {@code always} false when only some ways led through it. */
  public void execute(Execution execution, boolean always) {
    Boolean old = executions.get(execution);
    if (old == null || (always && !old)) {
      executions = put(executions, execution, always);
    }
  }

  /** Tells the checks about one element as checks about every element. */
  public void retellExecutions(Term element) {
    Map<Execution, Boolean> retold = new LinkedHashMap<>();
    executions.forEach(
        (execution, always) -> {
          Fact fact = execution.fact().map(term -> term.replace(element, Term.SELF));
          retold.merge(
              new Execution(
                  execution.site(), (Fact.Consent) requireNonNull(fact), execution.later()),
              always,
              Boolean::logicalOr);
        });
    executions = retold;
  }

  void setExecutions(Map<Execution, Boolean> newExecutions) {
    executions = newExecutions;
  }

  public Map<Integer, Iteration> iterations() {
    return Collections.unmodifiableMap(iterations);
  }

  public void iterate(int iteration, Iteration progress) {
    iterations = put(iterations, iteration, progress);
  }

  void setIterations(Map<Integer, Iteration> newIterations) {
    iterations = newIterations;
  }

  private static <K, V> Map<K, V> put(Map<K, V> map, K key, V value) {
    Map<K, V> copy = new LinkedHashMap<>(map);
    copy.put(key, value);
    return copy;
  }

  // Whole-state changes

  /** Forgets every fact, implication, equality and identity that mentions such a term. */
  public void kill(Gone gone) {
    killFacts(gone);
    killExecutions(gone);
    killIterations(gone);
    forget(gone);
  }

  private void killExecutions(Gone gone) {
    boolean touched = false;
    for (Execution execution : executions.keySet()) {
      touched |= execution.fact().mentions(gone);
    }
    if (touched) {
      Map<Execution, Boolean> kept = new LinkedHashMap<>(executions);
      kept.keySet().removeIf(execution -> execution.fact().mentions(gone));
      executions = kept;
    }
  }

  private void killIterations(Gone gone) {
    if (!iterations.isEmpty()) {
      Map<Integer, Iteration> kept = new LinkedHashMap<>(iterations);
      kept.replaceAll((key, progress) -> progress.without(gone));
      iterations = kept;
    }
  }

  /** Forgets the facts and implications only: the values keep their identities. */
  public void killFacts(Gone gone) {
    facts = facts.without(gone);
    boolean touched = false;
    for (Map.Entry<Condition, Facts> entry : implications.entrySet()) {
      touched |=
          gone.mayTouch(entry.getKey().term().marks()) || gone.mayTouch(entry.getValue().marks());
    }
    if (touched) {
      killImplications(gone);
    }
  }

  private void killImplications(Gone gone) {
    Map<Condition, Facts> kept = new LinkedHashMap<>();
    implications.forEach(
        (condition, consequences) -> {
          Facts rest = consequences.without(gone);
          if (!gone.touches(condition.term()) && !rest.isEmpty()) {
            kept.put(condition, rest);
          }
        });
    implications = kept;
  }

  /** Takes the identities away that mention such a term: the facts stay. */
  public void forget(Gone gone) {
    mapValues(gone.marks(), value -> Forgetting.in(value, gone));
  }

  /** Changes the values of variables, fields and elements that bear one of the marks. */
  public void mapValues(long marks, UnaryOperator<Value> change) {
    mapVariables(marks, change);
    heap = heap.map(marks, change);
  }

  void mapVariables(long marks, UnaryOperator<Value> change) {
    variables = variables.map(marks, change);
  }

  /** The value without terms that have lost their meaning. */
  public static Value forget(Value value, Gone gone) {
    return Forgetting.in(value, gone);
  }

  /** Calls a term by another name in everything that is known. */
  public void rename(Term from, Term to) {
    facts = renamed(facts, from, to);
    Map<Condition, Facts> renamed = new LinkedHashMap<>();
    implications.forEach(
        (condition, consequences) ->
            renamed.merge(
                new Condition(condition.term().replace(from, to), condition.answer()),
                renamed(consequences, from, to),
                Facts::withAll));
    implications = renamed;
  }

  private static Facts renamed(Facts facts, Term from, Term to) {
    return (facts.marks() & from.ownMark()) == 0
        ? facts
        : facts.map(term -> term.replace(from, to));
  }

  /** What holds of {@code from} holds of {@code to} as well: they are the same value here. */
  public void alias(Term from, Term to) {
    if (from.equals(to)) {
      return;
    }
    Facts copies = Facts.NONE;
    for (Fact fact : facts.all()) {
      if ((fact.marks() & from.ownMark()) != 0 && fact.mentions(from::equals)) {
        Fact copy = fact.map(term -> term.replace(from, to));
        if (copy != null) {
          copies = copies.with(copy, facts.sitesOf(fact));
        }
      }
    }
    Map<Condition, Facts> copied = new LinkedHashMap<>();
    implications.forEach(
        (condition, consequences) -> {
          Facts renamed = renamed(consequences, from, to);
          Condition newCondition =
              new Condition(condition.term().replace(from, to), condition.answer());
          if (!newCondition.equals(condition) || !renamed.equals(consequences)) {
            copied.put(newCondition, renamed.withAll(consequences));
          }
        });
    addFacts(copies);
    copied.forEach(this::imply);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof State state
        && facts.equals(state.facts)
        && implications.equals(state.implications)
        && executions.equals(state.executions)
        && iterations.equals(state.iterations)
        && variables.equals(state.variables)
        && heap.equals(state.heap);
  }

  @Override
  public int hashCode() {
    return facts.hashCode() * 31 + implications.hashCode();
  }
}
