package dev.consentgate.value;

import dev.consentgate.term.Term;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Terms up to the equalities in force: a union-find whose representatives are chosen in a fixed
 * order, with congruence over accessors.
 */
public final class Equalities {

  private static final int ROUNDS = 4;

  private final Map<Term, Term> parents = new LinkedHashMap<>();

  private Equalities() {}

  /** The equalities among the facts. */
  public static Equalities of(Facts facts) {
    Equalities equalities = new Equalities();
    for (int round = 0; round < ROUNDS; round++) {
      boolean changed = false;
      for (Fact fact : facts.all()) {
        if (fact instanceof Fact.Equal equal) {
          changed |= equalities.unite(equal.left(), equal.right());
        }
      }
      if (!changed) {
        break;
      }
    }
    return equalities;
  }

  private boolean unite(Term left, Term right) {
    Term a = canonical(left);
    Term b = canonical(right);
    if (a.equals(b)) {
      return false;
    }
    if (a.mentions(b) || prefers(b, a)) {
      parents.put(a, b);
    } else {
      parents.put(b, a);
    }
    return true;
  }

  private static boolean prefers(Term candidate, Term other) {
    int byRank = Integer.compare(rank(candidate), rank(other));
    return byRank < 0 || (byRank == 0 && candidate.toString().compareTo(other.toString()) < 0);
  }

  private static int rank(Term term) {
    if (term instanceof Term.SessionUser) {
      return 0;
    }
    return term instanceof Term.Constant ? 1 : 1 + term.depth();
  }

  /** The representative of the term's class. */
  public Term canonical(Term term) {
    if (parents.isEmpty()) {
      return term;
    }
    Term current = term;
    for (int round = 0; round < ROUNDS * 4; round++) {
      Term next = parents.getOrDefault(current, current);
      next = next.withParts(this::canonicalPart);
      if (next.equals(current)) {
        return current;
      }
      current = next;
    }
    return current;
  }

  private Term canonicalPart(Term part) {
    Term current = part;
    for (int round = 0; round < ROUNDS * 4; round++) {
      Term next = parents.get(current);
      if (next == null) {
        return current.withParts(this::canonicalPart);
      }
      current = next;
    }
    return current;
  }

  public boolean same(Term left, Term right) {
    return left.equals(right) || canonical(left).equals(canonical(right));
  }
}
