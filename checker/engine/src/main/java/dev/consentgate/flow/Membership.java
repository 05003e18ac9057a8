package dev.consentgate.flow;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.Answer;
import dev.consentgate.value.Condition;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.State;
import dev.consentgate.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of who is in a container: by questions, and because it was made empty. */
final class Membership {

  private final ClassHierarchy hierarchy;
  private final Map<String, Boolean> countable = new LinkedHashMap<>();

  Membership(ClassHierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /**
   * The answer to whether a value is among the elements of a container: yes tells that it is one of
   * them.
   *
   * @param element any of the elements
   */
  static Value learn(CallSite site, Value asked, Value container, Value element) {
    Condition yes = new Condition(site.target(), Answer.TRUE);
    Condition no = new Condition(site.target(), Answer.FALSE);
    Term term = asked.term();
    Term place = container.term();
    State state = site.state();
    if (term != null && place != null) {
      state.imply(yes, Facts.NONE.with(new Fact.Holds(Containers.whole(place), term)));
      for (Fact fact : state.facts().all()) {
        if (fact instanceof Fact.Holds holds
            && holds.container().equals(Containers.whole(place))
            && holds.element() instanceof Term.Constant known
            && known.value() != null) {
          state.imply(no, known(term, new Answer.IsNot(known.value())));
        }
      }
    }
    if (term != null) {
      Facts common = oneOf(state, term, element.constants());
      if (common != null) {
        state.imply(yes, common.minus(state.facts()));
      }
    }
    return Value.PLAIN.withTerm(site.target());
  }

  /** What follows if the term is one of the constants; null when that is nothing. */
  private static @Nullable Facts oneOf(State state, Term term, Constants constants) {
    Facts common = null;
    if (!constants.any()) {
      for (Object constant : constants.values()) {
        Facts learned = state.learn(term, new Answer.Is(constant));
        if (learned != null) {
          common = common == null ? learned : common.meet(learned);
        }
      }
    }
    return common;
  }

  private static Facts known(Term term, Answer answer) {
    return Facts.NONE.with(new Fact.Known(term, answer));
  }

  /** A library's container that was made of nothing has no element. */
  void noteEmpty(CallSite site) {
    MethodId method = site.callee().method();
    Value made = site.receiver();
    if (!method.isConstructor() || made == null || made.term() == null) {
      return;
    }
    boolean ofNothing =
        method.parameters().stream().allMatch(type -> TypeRef.of(type).isPrimitive());
    Term empty = Term.access(made.term(), Term.IS_EMPTY);
    if (ofNothing && empty != null && isCountable(method.owner())) {
      site.state().assume(empty, Answer.TRUE);
    }
  }

  private boolean isCountable(String type) {
    return countable.computeIfAbsent(type, this::findCountable);
  }

  private boolean findCountable(String type) {
    boolean library = hierarchy.type(type).map(info -> !info.inSource()).orElse(false);
    return library
        && hierarchy.supertypesOf(type).stream()
            .flatMap(up -> hierarchy.type(up).stream())
            .map(TypeInfo::methods)
            .flatMap(methods -> methods.stream())
            .map(MethodInfo::id)
            .anyMatch(id -> Term.IS_EMPTY.equals(id.name() + "()") && id.arity() == 0);
  }
}
