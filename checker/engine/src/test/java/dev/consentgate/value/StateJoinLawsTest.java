package dev.consentgate.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.program.Var;
import dev.consentgate.symbol.TypeRef;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * The join of states. Implications are joined up to what follows from them: a join writes out the
 * consequences of consequences, so a state and its join with itself differ in text, not in what can
 * be learned.
 */
@Domain(States.class)
@Domain(Values.class)
@Domain(DomainContext.Global.class)
final class StateJoinLawsTest {

  private static State join(State... states) {
    return StateJoin.of(List.of(states), States.INITIAL);
  }

  @Law
  void oneStateIsItsOwnJoin(@ForAll State a) {
    assertThat(join(a)).isEqualTo(a).isNotSameAs(a);
  }

  @Law
  void joiningWithItselfTeachesNothingElse(@ForAll State a, @ForAll Condition condition) {
    State twice = join(a, a);
    assertThat(twice.facts()).isEqualTo(a.facts());
    assertThat(twice.heap()).isEqualTo(a.heap());
    assertThat(twice.executions()).isEqualTo(a.executions());
    assertThat(twice.iterations()).isEqualTo(a.iterations());
    Facts before = a.learn(condition.term(), condition.answer());
    if (before != null) {
      assertThat(twice.learn(condition.term(), condition.answer())).isEqualTo(before);
    }
    assertThat(join(twice, twice)).isEqualTo(twice);
  }

  @Law
  void orderOfTwoDoesNotMatter(@ForAll State a, @ForAll State b) {
    assertThat(join(a, b)).isEqualTo(join(b, a));
  }

  @Law
  void partsOtherThanImplicationsAreJoinedInAnyGrouping(
      @ForAll State a, @ForAll State b, @ForAll State c) {
    State atOnce = join(a, b, c);
    for (State nested : List.of(join(join(a, b), c), join(a, join(b, c)))) {
      assertThat(nested.facts()).isEqualTo(atOnce.facts());
      assertThat(nested.heap()).isEqualTo(atOnce.heap());
      assertThat(nested.executions()).isEqualTo(atOnce.executions());
      assertThat(nested.iterations()).isEqualTo(atOnce.iterations());
      assertThat(nested.values()).isEqualTo(atOnce.values());
    }
  }

  /** The law that verdicts rest on: whatever the join learns, every side would have learned. */
  @Law
  void learnsNothingThatASideDoesNot(
      @ForAll State a, @ForAll State b, @ForAll Condition condition) {
    State joined = join(a, b);
    Facts learned = joined.learn(condition.term(), condition.answer());
    for (State side : List.of(a, b)) {
      Facts own = side.learn(condition.term(), condition.answer());
      if (learned == null) {
        assertThat(own).as("a way that the join rules out, a side takes").isNull();
      } else if (own != null) {
        assertThat(learned.all()).allMatch(own::implies);
      }
    }
  }

  @Law
  void checksOfOneSideAreNotAlwaysExecuted(@ForAll State a, @ForAll State b) {
    join(a, b)
        .executions()
        .forEach(
            (execution, always) -> {
              boolean onBoth =
                  a.executions().getOrDefault(execution, false)
                      && b.executions().getOrDefault(execution, false);
              assertThat(always).isEqualTo(onBoth);
            });
  }

  @Law
  void copiesDoNotShare(@ForAll State a, @ForAll Condition condition, @ForAll Facts facts) {
    State copy = a.copy();
    assertThat(copy).isEqualTo(a).hasSameHashCodeAs(a);
    State before = a.copy();
    copy.addFacts(facts);
    copy.imply(condition, facts);
    copy.define(new Var(0, "", TypeRef.INT), Value.PLAIN);
    assertThat(a).isEqualTo(before);
  }
}
