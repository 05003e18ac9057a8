package dev.consentgate.value;

import dev.consentgate.term.Gone;
import dev.consentgate.term.Marked;
import dev.consentgate.term.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of must-facts, each with the check sites it rests on.
 *
 * <p>Order: more facts are lower. Join: intersection of the facts, union of the sites of those that
 * stay. Used for the facts in force at a point and for the licences of a media token.
 */
public final class Facts implements Marked {

  public static final Facts NONE = new Facts(Map.of());

  private final Map<Fact, SortedSet<CheckSite>> sites;
  private @Nullable Equalities equalities;
  private final long marks;

  /** Whether elements and what holds of all of them are both known of. */
  private final boolean closable;

  private int hash;

  private Facts(Map<Fact, SortedSet<CheckSite>> sites) {
    this.sites = sites;
    long all = 0;
    boolean each = false;
    boolean holds = false;
    for (Fact fact : sites.keySet()) {
      all |= fact.marks();
      each |= fact instanceof Fact.Each;
      holds |= fact instanceof Fact.Holds;
    }
    this.marks = all;
    this.closable = each && holds;
  }

  @Override
  public long marks() {
    return marks;
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
    Map<Fact, SortedSet<CheckSite>> union = null;
    for (Map.Entry<Fact, SortedSet<CheckSite>> entry : other.sites.entrySet()) {
      SortedSet<CheckSite> own = sites.get(entry.getKey());
      if (own == null || !own.containsAll(entry.getValue())) {
        union = union == null ? new LinkedHashMap<>(sites) : union;
        union.merge(entry.getKey(), entry.getValue(), Facts::union);
      }
    }
    return union == null ? this : new Facts(union);
  }

  private static SortedSet<CheckSite> union(SortedSet<CheckSite> left, SortedSet<CheckSite> right) {
    SortedSet<CheckSite> union = new TreeSet<>(left);
    union.addAll(right);
    return union;
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
    if (this == other || sites.isEmpty()) {
      return this;
    }
    boolean same = true;
    Map<Fact, SortedSet<CheckSite>> common = new LinkedHashMap<>();
    for (Map.Entry<Fact, SortedSet<CheckSite>> entry : sites.entrySet()) {
      SortedSet<CheckSite> rests = other.sites.get(entry.getKey());
      if (rests == null && entry.getKey() instanceof Fact.Consent consent) {
        addEither(consent, entry.getValue(), other, common);
      } else if (rests == null && entry.getKey() instanceof Fact.Each each) {
        addVacuous(each, entry.getValue(), other, common);
      }
      boolean covered = rests != null && entry.getValue().containsAll(rests);
      same &= covered;
      if (rests != null) {
        common.put(entry.getKey(), covered ? entry.getValue() : union(entry.getValue(), rests));
      }
    }
    for (Map.Entry<Fact, SortedSet<CheckSite>> entry : other.sites.entrySet()) {
      if (entry.getKey() instanceof Fact.Each each && !sites.containsKey(each)) {
        int known = common.size();
        addVacuous(each, entry.getValue(), this, common);
        same &= known == common.size();
      }
    }
    if (!same && common.keySet().stream().anyMatch(Facts::isDerived)) {
      removeWeaker(common, other);
    }
    return same ? this : common.isEmpty() ? NONE : new Facts(common);
  }

  /** Consent to one thing here and to another there is consent to either of them. */
  private void addEither(
      Fact.Consent consent,
      SortedSet<CheckSite> rests,
      Facts other,
      Map<Fact, SortedSet<CheckSite>> into) {
    for (Map.Entry<Fact, SortedSet<CheckSite>> entry : other.sites.entrySet()) {
      if (!sites.containsKey(entry.getKey()) && entry.getKey() instanceof Fact.Consent there) {
        Fact.Consent either = consent.or(there);
        if (either != null) {
          into.merge(either, union(rests, entry.getValue()), Facts::union);
        }
      }
    }
  }

  /** Removes of what only the join knows whatever says less than another fact does. */
  private void removeWeaker(Map<Fact, SortedSet<CheckSite>> common, Facts other) {
    List<Fact> weaker = new ArrayList<>();
    for (Fact fact : common.keySet()) {
      boolean known = sites.containsKey(fact) && other.sites.containsKey(fact);
      if (!known && common.keySet().stream().anyMatch(strong -> isWeaker(fact, strong))) {
        weaker.add(fact);
      }
    }
    common.keySet().removeAll(weaker);
  }

  /** What holds of each element of a container here holds where there is none, too. */
  private static void addVacuous(
      Fact.Each each,
      SortedSet<CheckSite> rests,
      Facts there,
      Map<Fact, SortedSet<CheckSite>> into) {
    if (there.isKnownEmpty(each.container())) {
      into.putIfAbsent(each, rests);
    }
  }

  /** Whether the container is known to have no element. */
  public boolean isKnownEmpty(Term container) {
    Term empty = Term.access(container, Term.IS_EMPTY);
    return empty != null && sites.containsKey(new Fact.Known(empty, Answer.TRUE));
  }

  /** These facts with what they say of the elements that they name. */
  public Facts closed() {
    if (!closable) {
      return this;
    }
    Facts closed = this;
    for (Fact fact : sites.keySet()) {
      if (fact instanceof Fact.Holds holds) {
        for (Fact other : sites.keySet()) {
          if (other instanceof Fact.Each each && each.container().equals(holds.container())) {
            Fact told = each.element().map(term -> term.replace(Term.SELF, holds.element()));
            closed = told == null ? closed : closed.with(told, sites.get(other));
          }
        }
      }
    }
    return closed;
  }

  private static boolean isDerived(Fact fact) {
    return fact instanceof Fact.Each
        || (fact instanceof Fact.Consent consent && consent.isEither());
  }

  private static boolean isWeaker(Fact fact, Fact than) {
    if (fact instanceof Fact.Each each && than instanceof Fact.Known known) {
      return known.answer().equals(Answer.TRUE)
          && known.term().equals(Term.access(each.container(), Term.IS_EMPTY));
    }
    return !fact.equals(than)
        && fact instanceof Fact.Consent weak
        && than instanceof Fact.Consent strong
        && weak.equals(strong.or(weak));
  }

  /** Whether the fact holds where these hold. */
  public boolean implies(Fact fact) {
    return sites.containsKey(fact)
        || sites.keySet().stream().anyMatch(strong -> isWeaker(fact, strong));
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

  /** Without the facts that mention a term that has lost its meaning. */
  public Facts without(Gone gone) {
    return gone.mayTouch(marks) ? filter((fact, rests) -> !fact.mentions(gone)) : this;
  }

  /** The facts as they are seen behind a queue or a delay. */
  public Facts asEarlier() {
    Map<Fact, SortedSet<CheckSite>> before = new LinkedHashMap<>();
    sites.forEach(
        (fact, rests) -> {
          SortedSet<CheckSite> earlier = new TreeSet<>();
          rests.forEach(site -> earlier.add(site.asEarlier()));
          before.put(fact, earlier);
        });
    return before.isEmpty() ? NONE : new Facts(before);
  }

  /** The facts about other terms; those without a counterpart are dropped. */
  public Facts map(UnaryOperator<@Nullable Term> change) {
    if (sites.isEmpty()) {
      return this;
    }
    boolean same = true;
    Map<Fact, SortedSet<CheckSite>> result = new LinkedHashMap<>();
    for (Map.Entry<Fact, SortedSet<CheckSite>> entry : sites.entrySet()) {
      Fact mapped = entry.getKey().map(change);
      same &= mapped == entry.getKey();
      if (mapped != null) {
        result.merge(mapped, entry.getValue(), Facts::union);
      }
    }
    return same ? this : result.isEmpty() ? NONE : new Facts(result);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Facts facts
            && marks == facts.marks
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
