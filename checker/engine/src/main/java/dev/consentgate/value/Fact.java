package dev.consentgate.value;

import dev.consentgate.term.Gone;
import dev.consentgate.term.Marked;
import dev.consentgate.term.Term;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known to hold at a point: that somebody consented, that two values are equal, or that a
 * value is, or is not, a constant. A must-fact: it holds on every path.
 */
public sealed interface Fact extends Marked {

  /** Whether the fact speaks of a term that satisfies the predicate. */
  boolean mentions(Predicate<Term> wanted);

  /** Whether the fact speaks of something that has lost its meaning. */
  default boolean mentions(Gone gone) {
    return gone.mayTouch(marks()) && mentions(gone.among());
  }

  /** The fact about other terms; null when a term has no counterpart. */
  @Nullable Fact map(UnaryOperator<@Nullable Term> change);

  /**
   * {@code subject} consented to {@code purpose}; with {@code recipient}, for that recipient only.
   */
  record Consent(Term subject, Term purpose, @Nullable Term recipient) implements Fact {

    /** Whether it is known only that one of several consents was given. */
    boolean isEither() {
      return purpose.alternatives().size() > 1
          || (recipient != null && recipient.alternatives().size() > 1);
    }

    /** What holds where one of the two holds; null when that is nothing in particular. */
    @Nullable Consent or(Consent other) {
      if (!subject.equals(other.subject)) {
        return null;
      }
      if (Objects.equals(recipient, other.recipient)) {
        Term either = Term.either(purpose, other.purpose);
        return either == null ? null : new Consent(subject, either, recipient);
      }
      if (purpose.equals(other.purpose) && recipient != null && other.recipient != null) {
        Term either = Term.either(recipient, other.recipient);
        return either == null ? null : new Consent(subject, purpose, either);
      }
      return null;
    }

    @Override
    public long marks() {
      return subject.marks() | purpose.marks() | (recipient == null ? 0 : recipient.marks());
    }

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
      if (newSubject == subject && newPurpose == purpose && newRecipient == recipient) {
        return this;
      }
      return lost ? null : new Consent(newSubject, newPurpose, newRecipient);
    }
  }

  /** Two terms denote the same value. */
  record Equal(Term left, Term right) implements Fact {
    @Override
    public long marks() {
      return left.marks() | right.marks();
    }

    @Override
    public boolean mentions(Predicate<Term> wanted) {
      return left.mentions(wanted) || right.mentions(wanted);
    }

    @Override
    public @Nullable Fact map(UnaryOperator<@Nullable Term> change) {
      Term newLeft = change.apply(left);
      Term newRight = change.apply(right);
      if (newLeft == left && newRight == right) {
        return this;
      }
      return newLeft == null || newRight == null ? null : new Equal(newLeft, newRight);
    }
  }

  /** Every element of a container satisfies a consent fact about {@link Term#SELF}. */
  record Each(Term container, Consent element) implements Fact {
    @Override
    public long marks() {
      return container.marks() | element.marks();
    }

    @Override
    public boolean mentions(Predicate<Term> wanted) {
      return container.mentions(wanted) || element.mentions(wanted);
    }

    @Override
    public @Nullable Fact map(UnaryOperator<@Nullable Term> change) {
      Term newContainer = change.apply(container);
      Fact newElement = element.map(term -> term.equals(Term.SELF) ? term : change.apply(term));
      if (newContainer == container && newElement == element) {
        return this;
      }
      return newContainer == null || newElement == null
          ? null
          : new Each(newContainer, (Consent) newElement);
    }
  }

  /** A container has an element that is this value, among others. */
  record Holds(Term container, Term element) implements Fact {
    @Override
    public long marks() {
      return container.marks() | element.marks();
    }

    @Override
    public boolean mentions(Predicate<Term> wanted) {
      return container.mentions(wanted) || element.mentions(wanted);
    }

    @Override
    public @Nullable Fact map(UnaryOperator<@Nullable Term> change) {
      Term newContainer = change.apply(container);
      Term newElement = change.apply(element);
      if (newContainer == container && newElement == element) {
        return this;
      }
      return newContainer == null || newElement == null
          ? null
          : new Holds(newContainer, newElement);
    }
  }

  /** A term has an answer. */
  record Known(Term term, Answer answer) implements Fact {
    @Override
    public long marks() {
      return term.marks();
    }

    @Override
    public boolean mentions(Predicate<Term> wanted) {
      return term.mentions(wanted);
    }

    @Override
    public @Nullable Fact map(UnaryOperator<@Nullable Term> change) {
      Term newTerm = change.apply(term);
      return newTerm == term ? this : newTerm == null ? null : new Known(newTerm, answer);
    }
  }
}
