package dev.consentgate.value;

import dev.consentgate.term.Term;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of must-facts, each with the check sites it rests on.
 *
 * <p>Order: more facts are lower. Join: intersection of the facts, union of the sites of those that
 * stay. Used for the facts in force at a point and for the licences of a media token.
 */
public final class Facts {

  public static final Facts NONE = new Facts(Map.of());

  private final Map<Fact, SortedSet<CheckSite>> sites;
  private @Nullable Equalities equalities;
  private int hash;

  private Facts(Map<Fact, SortedSet<CheckSite>> sites) {
    this.sites = sites;
  }

  public boolean isEmpty() {
    return sites.isEmpty();
  }

  public Set<Fact> all() {
    return Collections.unmodifiableSet(sites.keySet());
  }

  /** The sites a fact rests on; empty when it does not hold. */
  public SortedSet<CheckSite> sitesOf(Fact fact) {
    return sites.getOrDefault(fact, Collections.emptySortedSet());
  }

  public boolean contains(Fact fact) {
    return sites.containsKey(fact);
  }

  public Facts with(Fact fact, Collection<CheckSite> rests) {
    SortedSet<CheckSite> old = sites.get(fact);
    if (old != null && old.containsAll(rests)) {
      return this;
    }
    Map<Fact, SortedSet<CheckSite>> copy = new LinkedHashMap<>(sites);
    SortedSet<CheckSite> union = new TreeSet<>(rests);
    if (old != null) {
      union.addAll(old);
    }
    copy.put(fact, union);
    return new Facts(copy);
  }

  public Facts with(Fact fact) {
    return with(fact, Set.of());
  }

  public Facts withAll(Facts other) {
    if (sites.isEmpty()) {
      return other;
    }
    Facts result = this;
    for (Map.Entry<Fact, SortedSet<CheckSite>> entry : other.sites.entrySet()) {
      result = result.with(entry.getKey(), entry.getValue());
    }
    return result;
  }

  /** Terms up to the equalities among these facts; computed once. */
  public Equalities equalities() {
    if (equalities == null) {
      equalities = Equalities.of(this);
    }
    return equalities;
  }

  /** The join. */
  public Facts meet(Facts other) {
    if (equals(other)) {
      return this;
    }
    return filter((fact, rests) -> other.sites.containsKey(fact)).withSitesOf(other);
  }

  private Facts withSitesOf(Facts other) {
    Facts result = this;
    for (Fact fact : sites.keySet()) {
      result = result.with(fact, other.sitesOf(fact));
    }
    return result;
  }

  public Facts minus(Facts other) {
    return filter((fact, rests) -> !other.sites.containsKey(fact));
  }

  public Facts filter(BiPredicate<Fact, SortedSet<CheckSite>> keep) {
    boolean all = true;
    Map<Fact, SortedSet<CheckSite>> kept = new LinkedHashMap<>();
    for (Map.Entry<Fact, SortedSet<CheckSite>> entry : sites.entrySet()) {
      if (keep.test(entry.getKey(), entry.getValue())) {
        kept.put(entry.getKey(), entry.getValue());
      } else {
        all = false;
      }
    }
    return all ? this : kept.isEmpty() ? NONE : new Facts(kept);
  }

  /** Without the facts that mention a term satisfying the predicate. */
  public Facts without(Predicate<Term> killed) {
    return sites.isEmpty() ? this : filter((fact, rests) -> !fact.mentions(killed));
  }

  /** The facts about other terms; those without a counterpart are dropped. */
  public Facts map(UnaryOperator<@Nullable Term> change) {
    if (sites.isEmpty()) {
      return this;
    }
    Facts result = NONE;
    for (Map.Entry<Fact, SortedSet<CheckSite>> entry : sites.entrySet()) {
      Fact mapped = entry.getKey().map(change);
      if (mapped != null) {
        result = result.with(mapped, entry.getValue());
      }
    }
    return result;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Facts facts
            && hashCode() == facts.hashCode()
            && sites.equals(facts.sites));
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = sites.hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    return sites.keySet().toString();
  }
}
