package dev.consentgate.term;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Terms that have lost their meaning: their variable is defined anew, or what they read was
 * written.
 *
 * @param marks every term among them owns one of these bits
 */
public record Gone(Predicate<Term> among, long marks) {

  /** One term, and with it everything built on it. */
  public static Gone term(Term term) {
    return new Gone(term::equals, term.ownMark());
  }

  public static Gone terms(Collection<? extends Term> terms) {
    Set<Term> all = Set.copyOf(terms);
    long marks = 0;
    for (Term term : all) {
      marks |= term.ownMark();
    }
    return new Gone(all::contains, marks);
  }

  /** Whatever an accessor of this name gave. */
  public static Gone readBy(String accessor, Predicate<Term.Access> among) {
    return new Gone(
        term ->
            term instanceof Term.Access access
                && access.accessor().equals(accessor)
                && among.test(access),
        Term.Access.mark(accessor));
  }

  /** Whatever was read from an object. */
  public static Gone readFrom(Term object, Predicate<Term.Access> among) {
    return new Gone(
        term ->
            term instanceof Term.Access access
                && access.base().equals(object)
                && among.test(access),
        object.ownMark());
  }

  /** Whether something with these marks may mention one of the terms. */
  public boolean mayTouch(long others) {
    return (others & marks) != 0;
  }

  /** Whether the term is, or is built on, one of these. */
  public boolean touches(Term term) {
    return mayTouch(term.marks()) && term.mentions(among);
  }
}
