package dev.consentgate.value;

import dev.consentgate.term.Term;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known to hold at a point: that somebody consented, that two values are equal, or that a
 * value is, or is not, a constant. A must-fact: it holds on every path.
 */
public sealed interface Fact {

  /** Whether the fact speaks of a term that satisfies the predicate. */
  boolean mentions(Predicate<Term> wanted);

  /** The fact about other terms; null when a term has no counterpart. */
  @Nullable Fact map(UnaryOperator<@Nullable Term> change);

  /**
   * {@code subject} consented to {@code purpose}; with {@code recipient}, for that recipient only.
   */
  record Consent(Term subject, Term purpose, @Nullable Term recipient) implements Fact {
    @Override
    public boolean mentions(Predicate<Term> wanted) {
      return subject.mentions(wanted)
          || purpose.mentions(wanted)
          || (recipient != null && recipient.mentions(wanted));
    }

    @Override
    public @Nullable Fact map(UnaryOperator<@Nullable Term> change) {
      Term newSubject = change.apply(subject);
      Term newPurpose = change.apply(purpose);
      Term newRecipient = recipient == null ? null : change.apply(recipient);
      boolean lost =
          newSubject == null || newPurpose == null || (recipient != null && newRecipient == null);
      return lost ? null : new Consent(newSubject, newPurpose, newRecipient);
    }
  }

  /** Two terms denote the same value. */
  record Equal(Term left, Term right) implements Fact {
    @Override
    public boolean mentions(Predicate<Term> wanted) {
      return left.mentions(wanted) || right.mentions(wanted);
    }

    @Override
    public @Nullable Fact map(UnaryOperator<@Nullable Term> change) {
      Term newLeft = change.apply(left);
      Term newRight = change.apply(right);
      return newLeft == null || newRight == null ? null : new Equal(newLeft, newRight);
    }
  }

  /** Every element of a container satisfies a consent fact about {@link Term#SELF}. */
  record Each(Term container, Consent element) implements Fact {
    @Override
    public boolean mentions(Predicate<Term> wanted) {
      return container.mentions(wanted) || element.mentions(wanted);
    }

    @Override
    public @Nullable Fact map(UnaryOperator<@Nullable Term> change) {
      Term newContainer = change.apply(container);
      Fact newElement = element.map(term -> term.equals(Term.SELF) ? term : change.apply(term));
      return newContainer == null || newElement == null
          ? null
          : new Each(newContainer, (Consent) newElement);
    }
  }

  /** A term has an answer. */
  record Known(Term term, Answer answer) implements Fact {
    @Override
    public boolean mentions(Predicate<Term> wanted) {
      return term.mentions(wanted);
    }

    @Override
    public @Nullable Fact map(UnaryOperator<@Nullable Term> change) {
      Term newTerm = change.apply(term);
      return newTerm == null ? null : new Known(newTerm, answer);
    }
  }
}
