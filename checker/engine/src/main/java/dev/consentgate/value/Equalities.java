package dev.consentgate.value;

import dev.consentgate.term.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms up to the equalities in force: a union-find whose representatives are chosen in a fixed
 * order, with congruence over accessors.
 */
public final class Equalities {

  /** Rounds of congruence; more than terms of bounded depth need in practice. */
  private static final int MAX_ROUNDS = 8;

  private final Map<Term, Term> parents = new LinkedHashMap<>();

  private Equalities() {}

  /** The equalities among the facts. */
  public static Equalities of(Facts facts) {
    Equalities equalities = new Equalities();
    for (Fact fact : facts.all()) {
      if (fact instanceof Fact.Equal equal) {
        equalities.unite(equal.left(), equal.right());
      }
    }
    for (int round = 0; round < MAX_ROUNDS && equalities.propagate(); round++) {
      // Each round may make parts of further terms equal.
    }
    return equalities;
  }

  /** Unites terms whose parts have become equal since they were written down. */
  private boolean propagate() {
    boolean changed = false;
    for (Map.Entry<Term, Term> entry : List.copyOf(parents.entrySet())) {
      changed |= unite(entry.getKey().withParts(this::canonical), entry.getValue());
    }
    return changed;
  }

  private boolean unite(Term left, Term right) {
    Term a = canonical(left);
    Term b = canonical(right);
    if (a.equals(b)) {
      return false;
    }
    if (compare(b, a) < 0) {
      parents.put(a, b);
    } else {
      parents.put(b, a);
    }
    return true;
  }

  /**
   * Which of two terms represents both. A term becomes simpler when a part of it does, so a way up
   * that also rebuilds parts cannot lead in circles.
   */
  private static int compare(Term left, Term right) {
    int order = Integer.compare(left.depth(), right.depth());
    order = order != 0 ? order : Integer.compare(kind(left), kind(right));
    order = order != 0 ? order : head(left).compareTo(head(right));
    List<Term> leftParts = left.parts();
    List<Term> rightParts = right.parts();
    order = order != 0 ? order : Integer.compare(leftParts.size(), rightParts.size());
    for (int i = 0; order == 0 && i < leftParts.size(); i++) {
      order = compare(leftParts.get(i), rightParts.get(i));
    }
    return order;
  }

  private static int kind(Term term) {
    if (term instanceof Term.SessionUser) {
      return 0;
    }
    return term instanceof Term.Constant ? 1 : term.parts().isEmpty() ? 2 : 3;
  }

  /** What tells the term from others of its kind, apart from its parts. */
  private static String head(Term term) {
    if (term instanceof Term.Access access) {
      return access.accessor();
    }
    if (term instanceof Term.Apply apply) {
      return "apply " + apply.function();
    }
    Object value = term instanceof Term.Constant constant ? constant.value() : null;
    return value == null ? term.toString() : term + value.getClass().getName();
  }

  /**
   * The representative of the term's class: the simplest of those that facts name, with the
   * representatives of its parts.
   */
  public Term canonical(Term term) {
    if (parents.isEmpty()) {
      return term;
    }
    Term parent = parents.get(term);
    if (parent != null) {
      return canonical(parent);
    }
    Term rebuilt = term.withParts(this::canonical);
    return rebuilt.equals(term) ? term : canonical(rebuilt);
  }

  public boolean same(Term left, Term right) {
    return left.equals(right) || canonical(left).equals(canonical(right));
  }
}
