package dev.consentgate.flow;

import dev.consentgate.policy.Guard;
import dev.consentgate.policy.Invocation;
import dev.consentgate.policy.Port;
import dev.consentgate.symbol.Names;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Answer;
import dev.consentgate.value.Condition;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.State;
import dev.consentgate.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holders of at most one value, once for all: what they hold has a name, the same each time it is
 * taken out, so that what a function learned of it holds of it afterwards.
 */
final class Holders {

  private static final List<String> WORDS = List.of("Optional", "Option", "Maybe");

  /** What holds its value only later, or never, but is there from the start. */
  private static final List<String> LATER =
      List.of("Future", "CompletableFuture", "CompletionStage", "ListenableFuture");

  private static final String INSIDE = "get()";

  private Holders() {}

  static boolean isHolder(TypeRef type) {
    String name = Names.simple(type.name());
    return !type.isArray() && (WORDS.stream().anyMatch(name::startsWith) || isLater(type));
  }

  private static boolean isLater(TypeRef type) {
    return LATER.contains(Names.simple(type.name()));
  }

  static boolean isHolder(Value value) {
    return !value.objects().isEmpty()
        && value.objects().stream().map(AbstractObject::type).allMatch(Holders::isHolder);
  }

  /** The name of what the value holds; null where it is no holder, or has no name itself. */
  static @Nullable Term inside(Value holder) {
    return isHolder(holder) ? inside(holder.term()) : null;
  }

  private static @Nullable Term inside(@Nullable Term holder) {
    return Term.access(holder, INSIDE);
  }

  /** Notes that the holder was made with this value, if with any. */
  static void filled(State state, Value holder, Value content) {
    Term inner = inside(holder);
    Term term = content.term();
    if (inner != null && term != null && !(term instanceof Term.Constant) && !inner.equals(term)) {
      state.addFacts(Facts.NONE.with(new Fact.Equal(inner, term)));
    }
  }

  /**
   * Notes what a function that ran on what a holder holds tells of the holder that came out.
   *
   * @param element what the holder holds; null when the function was not given it
   * @param passedOn what the holder held that comes out as well if the function is not run
   * @param turn after the function
   */
  static void learn(
      CallSite site,
      Invocation invocation,
      @Nullable Term element,
      @Nullable Term passedOn,
      State turn,
      Value given,
      Value result) {
    Term holder = result.term();
    Term inner = inside(result);
    if (inner == null || holder == null) {
      return;
    }
    State state = site.state();
    Condition present = new Condition(holder, Answer.PRESENT);
    Term answer = given.term();
    if (invocation.guard() == Guard.KEEPS_WHEN_TRUE && element != null) {
      state.addFacts(Facts.NONE.with(new Fact.Equal(inner, element)));
      imply(state, present, answer == null ? null : turn.learn(answer, Answer.TRUE));
    } else if (answer != null && invocation.resultTo().contains(Port.RESULT)) {
      if (isLater(site.callee().returnType())) {
        return;
      }
      imply(state, present, turn.learn(answer, Answer.PRESENT));
    } else if (answer != null
        && invocation.resultTo().contains(new Port.Element(Port.RESULT, null))) {
      for (Answer possible : List.of(Answer.TRUE, Answer.FALSE)) {
        Facts learned = turn.learn(answer, possible);
        Facts before = passedOn == null ? null : state.learn(passedOn, possible);
        Facts both = learned == null || before == null ? learned : learned.meet(before);
        imply(state, new Condition(inner, possible), both == null ? before : both);
      }
      if (!(answer instanceof Term.Constant) && passedOn == null) {
        state.addFacts(Facts.NONE.with(new Fact.Equal(inner, answer)));
      }
    }
  }

  private static void imply(State state, Condition condition, @Nullable Facts learned) {
    if (learned != null) {
      Facts news = learned.minus(state.facts());
      if (!news.isEmpty()) {
        state.imply(condition, news);
      }
    }
  }
}
