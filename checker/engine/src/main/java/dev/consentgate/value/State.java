package dev.consentgate.value;

import static java.util.Objects.requireNonNull;

import dev.consentgate.program.Var;
import dev.consentgate.term.Term;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
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

  private final @Nullable Value[] variables;
  private Heap heap = Heap.EMPTY;
  private Facts facts = Facts.NONE;
  private Map<Condition, Facts> implications = new LinkedHashMap<>();
  private Map<Execution, Boolean> executions = new LinkedHashMap<>();
  private Map<Integer, Iteration> iterations = new LinkedHashMap<>();

  public State(int variables) {
    this.variables = new @Nullable Value[variables];
  }

  private State(@Nullable Value[] variables) {
    this.variables = variables;
  }

  public State copy() {
    State copy = new State(variables.clone());
    copy.heap = heap;
    copy.facts = facts;
    copy.implications = new LinkedHashMap<>(implications);
    copy.executions = new LinkedHashMap<>(executions);
    copy.iterations = new LinkedHashMap<>(iterations);
    return copy;
  }

  /** Takes over all of another state of the same frame. */
  public void become(State other) {
    System.arraycopy(other.variables, 0, variables, 0, variables.length);
    heap = other.heap;
    facts = other.facts;
    implications = new LinkedHashMap<>(other.implications);
    executions = new LinkedHashMap<>(other.executions);
    iterations = new LinkedHashMap<>(other.iterations);
  }

  // Values

  /** The variable's value; {@link Value#BOTTOM} where it was not yet defined. */
  public Value value(Var var) {
    return valueAt(var.id());
  }

  /** Whether the variable was defined on some way here. */
  public boolean isDefined(Var var) {
    return variables[var.id()] != null;
  }

  Value valueAt(int variable) {
    Value value = variables[variable];
    return value == null ? Value.BOTTOM : value;
  }

  public void define(Var var, Value value) {
    variables[var.id()] = value;
  }

  int size() {
    return variables.length;
  }

  boolean isDefined(int variable) {
    return variables[variable] != null;
  }

  void set(int variable, Value value) {
    variables[variable] = value;
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
    facts = facts.withAll(more);
  }

  public Map<Condition, Facts> implications() {
    return Collections.unmodifiableMap(implications);
  }

  /** Adds what follows once the condition holds. */
  public void imply(Condition condition, Facts consequences) {
    if (!consequences.isEmpty()) {
      implications.merge(condition, consequences, Facts::withAll);
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
    return learned;
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
        && learned.answer() instanceof Answer.Is is
        && is.constant() != null;
  }

  // Evidence and iterations

  public Map<Execution, Boolean> executions() {
    return Collections.unmodifiableMap(executions);
  }

  /** Notes a check on this path; {@code always} false when only some ways led through it. */
  public void execute(Execution execution, boolean always) {
    executions.merge(execution, always, Boolean::logicalOr);
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
    iterations.put(iteration, progress);
  }

  void setIterations(Map<Integer, Iteration> newIterations) {
    iterations = newIterations;
  }

  // Whole-state changes

  /** Forgets every fact, implication, equality and identity that mentions such a term. */
  public void kill(Predicate<Term> killed) {
    facts = facts.without(killed);
    killImplications(killed);
    executions.keySet().removeIf(execution -> execution.fact().mentions(killed));
    iterations.replaceAll((key, progress) -> progress.without(killed));
    mapValues(value -> Forgetting.in(value, killed));
  }

  /** Forgets the facts and implications only: the values keep their identities. */
  public void killFacts(Predicate<Term> killed) {
    facts = facts.without(killed);
    killImplications(killed);
  }

  private void killImplications(Predicate<Term> killed) {
    Map<Condition, Facts> kept = new LinkedHashMap<>();
    implications.forEach(
        (condition, consequences) -> {
          Facts rest = consequences.without(killed);
          if (!condition.term().mentions(killed) && !rest.isEmpty()) {
            kept.put(condition, rest);
          }
        });
    implications = kept;
  }

  /** Changes the value of every variable, field and element. */
  public void mapValues(UnaryOperator<Value> change) {
    for (int i = 0; i < variables.length; i++) {
      Value value = variables[i];
      if (value != null) {
        variables[i] = change.apply(value);
      }
    }
    heap = heap.map(change);
  }

  /** The value without terms that have lost their meaning. */
  public static Value forget(Value value, Predicate<Term> killed) {
    return Forgetting.in(value, killed);
  }

  /** Calls a term by another name in everything that is known. */
  public void rename(Term from, Term to) {
    facts = facts.map(term -> term.replace(from, to));
    Map<Condition, Facts> renamed = new LinkedHashMap<>();
    implications.forEach(
        (condition, consequences) ->
            renamed.merge(
                new Condition(condition.term().replace(from, to), condition.answer()),
                consequences.map(term -> term.replace(from, to)),
                Facts::withAll));
    implications = renamed;
  }

  /** What holds of {@code from} holds of {@code to} as well: they are the same value here. */
  public void alias(Term from, Term to) {
    if (from.equals(to)) {
      return;
    }
    Facts copies = Facts.NONE;
    for (Fact fact : facts.all()) {
      if (fact.mentions(from::equals)) {
        Fact copy = fact.map(term -> term.replace(from, to));
        if (copy != null) {
          copies = copies.with(copy, facts.sitesOf(fact));
        }
      }
    }
    Map<Condition, Facts> copied = new LinkedHashMap<>();
    implications.forEach(
        (condition, consequences) -> {
          Facts renamed = consequences.map(term -> term.replace(from, to));
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
        && Arrays.equals(variables, state.variables)
        && heap.equals(state.heap);
  }

  @Override
  public int hashCode() {
    return facts.hashCode() * 31 + implications.hashCode();
  }
}
