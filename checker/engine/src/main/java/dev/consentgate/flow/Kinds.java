package dev.consentgate.flow;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.program.EnumConstant;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Operator;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.Answer;
import dev.consentgate.value.Condition;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.State;
import dev.consentgate.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The kinds that a value of the project's own types can be of: the classes below one type, the
 * constants of one enum. What is none of the others is the last one.
 */
final class Kinds {

  private final ClassHierarchy hierarchy;
  private final Map<String, Boolean> severals = new LinkedHashMap<>();
  private final Map<String, Set<String>> constants = new LinkedHashMap<>();

  Kinds(ClassHierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** Whether the class stands beside others below a type of the sources. */
  boolean isOneOfSeveral(String type) {
    return severals.computeIfAbsent(type, this::findOneOfSeveral);
  }

  private boolean findOneOfSeveral(String type) {
    return hierarchy.supertypesOf(type).stream()
        .filter(up -> !up.equals(type) && !up.equals(TypeRef.OBJECT.name()))
        .anyMatch(up -> hierarchy.sourceSubtypes(up).size() > 1 && isInSource(up));
  }

  private boolean isInSource(String type) {
    return hierarchy.type(type).map(TypeInfo::inSource).orElse(false);
  }

  /** Adds what the answers of a test of the value's class imply. */
  void imply(Instruction.Compute test, Value tested, Term answer, State state) {
    TypeRef type = test.type();
    Term term = tested.term();
    if (test.operator() != Operator.INSTANCE_OF || type == null || term == null) {
      return;
    }
    List<TypeInfo> below = hierarchy.sourceSubtypes(type.name());
    if (below.size() == 1) {
      state.imply(new Condition(answer, Answer.TRUE), known(term, new Answer.OfClass(type.name())));
    }
    for (TypeInfo kind : below) {
      state.imply(
          new Condition(answer, Answer.FALSE), known(term, new Answer.NotOfClass(kind.name())));
    }
  }

  private static Facts known(Term term, Answer answer) {
    return Facts.NONE.with(new Fact.Known(term, answer));
  }

  /**
   * Concludes which constant a value is that is there and is none of the others.
   *
   * @return false when none is left, so that there is no such path
   */
  boolean conclude(State state) {
    Map<Term, Set<EnumConstant>> excluded = new LinkedHashMap<>();
    for (Fact fact : state.facts().all()) {
      if (fact instanceof Fact.Known known
          && known.answer() instanceof Answer.IsNot not
          && not.constant() instanceof EnumConstant constant) {
        excluded.computeIfAbsent(known.term(), key -> new LinkedHashSet<>()).add(constant);
      }
    }
    boolean possible = true;
    for (Map.Entry<Term, Set<EnumConstant>> entry : excluded.entrySet()) {
      possible &= conclude(state, entry.getKey(), entry.getValue());
    }
    return possible;
  }

  private boolean conclude(State state, Term term, Set<EnumConstant> excluded) {
    if (!state.facts().contains(new Fact.Known(term, Answer.PRESENT))) {
      return true;
    }
    String type = excluded.iterator().next().type();
    Set<String> left = new LinkedHashSet<>(constants.computeIfAbsent(type, this::findConstants));
    boolean known = !left.isEmpty();
    excluded.forEach(constant -> left.remove(constant.name()));
    if (left.size() == 1) {
      EnumConstant last = new EnumConstant(type, left.iterator().next());
      return state.assume(term, new Answer.Is(last));
    }
    return !known || !left.isEmpty();
  }

  private Set<String> findConstants(String type) {
    Set<String> found = new LinkedHashSet<>();
    hierarchy
        .type(type)
        .filter(info -> info.is(Trait.ENUM))
        .ifPresent(
            info ->
                info.fields().stream()
                    .filter(field -> field.is(Trait.STATIC) && field.is(Trait.FINAL))
                    .filter(field -> field.type().name().equals(type))
                    .filter(field -> !field.type().isArray())
                    .forEach(field -> found.add(field.id().name())));
    return found;
  }
}
