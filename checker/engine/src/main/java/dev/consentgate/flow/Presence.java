package dev.consentgate.flow;

import dev.consentgate.program.Callee;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.Answer;
import dev.consentgate.value.Condition;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.State;
import dev.consentgate.value.Value;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What calls on a holder of at most one value tell about its being there: tests, and reads that
 * throw, or answer null, when it is not.
 *
 * <p>Known by the names that such holders share across libraries; a name that means something else
 * only costs a fact about a value that no check speaks of.
 */
final class Presence {

  private static final Set<String> THROWING =
      Set.of("orElseThrow", "get", "getAsInt", "getAsLong", "getAsDouble", "getAsBoolean");

  private static final Set<String> KEEPING =
      Set.of("map", "flatMap", "filter", "findFirst", "findAny", "stream");

  private Presence() {}

  /** Whether the receiver holds at most one value, once for all, by the name of its type. */
  static boolean isHolder(Callee callee) {
    return Holders.isHolder(callee.receiverType())
        || Holders.isHolder(TypeRef.of(callee.method().owner()));
  }

  static void learn(CallSite site, Value result) {
    Value receiver = site.receiver();
    Term holder = receiver == null ? null : receiver.term();
    Term answer = result.term();
    MethodId method = site.callee().method();
    State state = site.state();
    if (receiver == null && method.name().equals("empty") && method.arity() == 0) {
      state.assume(site.target(), Answer.NULL);
    }
    boolean of = receiver == null && method.name().equals("of") && method.arity() == 1;
    if (of && isHolder(site.callee())) {
      state.assume(site.target(), Answer.PRESENT);
    }
    if (receiver == null || holder == null || answer == null || !isHolder(site.callee())) {
      return;
    }
    Facts present = Facts.NONE.with(new Fact.Known(holder, Answer.PRESENT));
    if (method.name().equals("isPresent") && method.arity() == 0) {
      state.imply(new Condition(answer, Answer.TRUE), present);
      absent(state, new Condition(answer, Answer.FALSE), holder);
    } else if (method.name().equals("isEmpty") && method.arity() == 0) {
      state.imply(new Condition(answer, Answer.FALSE), present);
      absent(state, new Condition(answer, Answer.TRUE), holder);
    } else if (THROWING.contains(method.name()) && method.arity() <= 1) {
      boolean holdsOne = method.arity() == 0 || method.name().equals("orElseThrow");
      if (holdsOne && hasImplication(state, holder)) {
        state.assume(holder, Answer.PRESENT);
      }
    } else if (KEEPING.contains(method.name())) {
      state.imply(new Condition(answer, Answer.PRESENT), present);
    } else if (method.name().equals("orElse") && isConstant(site)) {
      otherThan(state, site, answer, present, Holders.inside(receiver));
    }
  }

  private static boolean hasImplication(State state, Term holder) {
    return state.implications().keySet().stream()
        .anyMatch(
            condition ->
                condition.term().equals(holder) && condition.answer() instanceof Answer.Present);
  }

  private static void absent(State state, Condition condition, Term holder) {
    state.imply(condition, Facts.NONE.with(new Fact.Known(holder, Answer.NULL)));
  }

  private static boolean isConstant(CallSite site) {
    return site.arguments().size() == 1 && site.arguments().get(0).constants().isSingle();
  }

  private static void otherThan(
      State state, CallSite site, Term answer, Facts present, @Nullable Term inside) {
    Object fallback = site.arguments().get(0).constants().single();
    if (fallback == null) {
      Fact held = inside == null ? null : new Fact.Equal(answer, inside);
      state.imply(
          new Condition(answer, Answer.PRESENT), held == null ? present : present.with(held));
    } else if (fallback instanceof Boolean flag) {
      Answer other = Answer.of(!flag);
      Fact held = inside == null ? null : new Fact.Known(inside, other);
      state.imply(new Condition(answer, other), held == null ? present : present.with(held));
    }
  }
}
