package dev.consentgate.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.term.Gone;
import dev.consentgate.term.Term;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** What a state learns from an answer, and what becomes of it when terms change their names. */
@Domain(States.class)
@Domain(Values.class)
@Domain(Terms.class)
@Domain(DomainContext.Global.class)
final class StateLawsTest {

  private static final Term FLAG = new Term.Defined(1, "flag");
  private static final Term DECISION = new Term.Defined(2, "decision");
  private static final Term PHOTO = new Term.Defined(3, "photo");
  private static final Term OWNER = new Term.Access(PHOTO, "owner()", List.of());
  private static final Fact CONSENT = new Fact.Consent(OWNER, new Term.Constant("TRAINING"), null);

  private static Facts known(Term term, Answer answer) {
    return Facts.NONE.with(new Fact.Known(term, answer));
  }

  @Law
  void learningLosesNothing(@ForAll State state, @ForAll Condition condition) {
    State before = state.copy();
    Facts learned = state.learn(condition.term(), condition.answer());
    assertThat(state).as("learning only looks").isEqualTo(before);
    if (learned != null) {
      assertThat(learned.all())
          .containsAll(state.facts().all())
          .contains(new Fact.Known(condition.term(), condition.answer()));
    }
  }

  @Law
  void learningTwiceIsLearningOnce(@ForAll State state, @ForAll Condition condition) {
    Facts learned = state.learn(condition.term(), condition.answer());
    assertThat(state.assume(condition.term(), condition.answer())).isEqualTo(learned != null);
    if (learned != null) {
      assertThat(state.facts()).isEqualTo(learned);
      assertThat(state.learn(condition.term(), condition.answer())).isEqualTo(learned);
    }
  }

  @Law
  void nothingLearnedContradictsItself(@ForAll State state, @ForAll Condition condition) {
    Facts learned = state.learn(condition.term(), condition.answer());
    if (learned == null) {
      return;
    }
    for (Fact one : learned.all()) {
      for (Fact other : learned.all()) {
        if (one instanceof Fact.Known a
            && other instanceof Fact.Known b
            && a.term().equals(b.term())) {
          assertThat(a.answer().contradicts(b.answer())).isFalse();
        }
      }
    }
  }

  @Law
  void unconditionalKnowledgeIsUsed(@ForAll State state, @ForAll Condition condition) {
    Facts learned = state.learn(condition.term(), condition.answer());
    Facts direct = state.implications().get(condition);
    if (learned != null && direct != null && !state.facts().contains(asFact(condition))) {
      assertThat(learned.all()).containsAll(direct.all());
    }
  }

  private static Fact asFact(Condition condition) {
    return new Fact.Known(condition.term(), condition.answer());
  }

  @Law
  void aliasAddsAndLosesNothing(@ForAll State state, @ForAll Term from) {
    Term to = new Term.Defined(77, "copy");
    State before = state.copy();
    state.alias(from, to);
    assertThat(state.facts().all()).containsAll(before.facts().all());
    for (Fact fact : before.facts().all()) {
      assertThat(state.facts().contains(fact.map(term -> term.replace(from, to)))).isTrue();
    }
    before
        .implications()
        .forEach(
            (condition, consequences) -> {
              assertThat(state.implications()).containsKey(condition);
              assertThat(state.implications().get(condition).all()).containsAll(consequences.all());
              Condition copy =
                  new Condition(condition.term().replace(from, to), condition.answer());
              assertThat(state.implications()).containsKey(copy);
            });
  }

  /** Not of the element that a fact over a container is about: that name is bound in the fact. */
  @Law
  void renamingThereAndBackRestores(@ForAll State state, @ForAll Term from) {
    Assume.that(!from.mentions(Term.SELF));
    Term to = new Term.Defined(77, "copy");
    State before = state.copy();
    state.rename(from, to);
    assertThat(state.facts().without(Gone.term(from))).isEqualTo(state.facts());
    state.rename(to, from);
    assertThat(state.facts()).isEqualTo(before.facts());
    assertThat(state.implications()).isEqualTo(before.implications());
  }

  @Law
  void nothingSpeaksOfWhatWasKilled(@ForAll State state, @ForAll Term killed) {
    state.kill(Gone.term(killed));
    assertThat(state.facts().all()).noneMatch(fact -> fact.mentions(killed::equals));
    state
        .implications()
        .forEach(
            (condition, consequences) -> {
              assertThat(condition.term().mentions(killed)).isFalse();
              assertThat(consequences.all()).noneMatch(fact -> fact.mentions(killed::equals));
            });
    for (Value value : state.values().values()) {
      Term term = value.term();
      assertThat(term == null || !term.mentions(killed)).isTrue();
    }
    State again = state.copy();
    again.kill(Gone.term(killed));
    assertThat(again).isEqualTo(state);
  }

  @Test
  void chainOfImplicationsIsFollowedToItsEnd() {
    State state = new State();
    state.imply(new Condition(DECISION, Answer.PRESENT), Facts.NONE.with(CONSENT));
    state.imply(new Condition(FLAG, Answer.TRUE), known(DECISION, new Answer.Is("GRANTED")));
    assertThat(state.facts().contains(CONSENT)).isFalse();
    assertThat(state.assume(FLAG, Answer.TRUE)).isTrue();
    assertThat(state.facts().contains(CONSENT)).isTrue();
    assertThat(state.facts().contains(new Fact.Known(DECISION, new Answer.Is("GRANTED")))).isTrue();
  }

  @Test
  void circleOfImplicationsEnds() {
    State state = new State();
    state.imply(new Condition(FLAG, Answer.TRUE), known(DECISION, Answer.TRUE));
    state.imply(new Condition(DECISION, Answer.TRUE), known(FLAG, Answer.TRUE));
    assertThat(state.assume(DECISION, Answer.TRUE)).isTrue();
    assertThat(state.facts().contains(new Fact.Known(FLAG, Answer.TRUE))).isTrue();
  }

  @Test
  void contradictionAtTheEndOfAChainRulesTheWayOut() {
    State state = new State();
    state.imply(new Condition(FLAG, Answer.TRUE), known(DECISION, Answer.PRESENT));
    assertThat(state.assume(DECISION, Answer.NULL)).isTrue();
    State before = state.copy();
    assertThat(state.learn(FLAG, Answer.TRUE)).isNull();
    assertThat(state.assume(FLAG, Answer.TRUE)).isFalse();
    assertThat(state).isEqualTo(before);
    assertThat(state.assume(FLAG, Answer.FALSE)).isTrue();
  }

  @Test
  void constantsAnswerForThemselves() {
    State state = new State();
    assertThat(state.learn(new Term.Constant(true), Answer.TRUE)).isNotNull();
    assertThat(state.learn(new Term.Constant(true), Answer.FALSE)).isNull();
    assertThat(state.learn(new Term.Constant(null), Answer.PRESENT)).isNull();
    assertThat(state.learn(new Term.Constant("x"), Answer.PRESENT)).isNotNull();
  }

  /** A flag that only one way sets speaks for the check of that way. */
  @Test
  void flagSpeaksForTheWayThatSetIt() {
    State checked = new State();
    checked.assume(FLAG, Answer.TRUE);
    checked.addFacts(Facts.NONE.with(CONSENT));
    State unchecked = new State();
    unchecked.assume(FLAG, Answer.FALSE);
    State joined = StateJoin.of(List.of(checked, unchecked), States.INITIAL);
    assertThat(joined.facts().contains(CONSENT)).isFalse();
    Facts whenTrue = joined.learn(FLAG, Answer.TRUE);
    assertThat(whenTrue).isNotNull();
    assertThat(whenTrue.contains(CONSENT)).isTrue();
    Facts whenFalse = joined.learn(FLAG, Answer.FALSE);
    assertThat(whenFalse).isNotNull();
    assertThat(whenFalse.contains(CONSENT)).isFalse();
  }
}
