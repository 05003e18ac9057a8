package dev.consentgate.term;

import dev.consentgate.symbol.FieldId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The symbolic identity of a run-time value within one method frame: equal terms denote the same
 * value for as long as the variables they mention are not defined again.
 *
 * <p>Terms are finite trees; whoever builds one keeps it within {@link #MAX_DEPTH}.
 */
public sealed interface Term extends Marked {

  /** Accessors that a term may chain; a deeper value has no term. */
  int MAX_DEPTH = 8;

  /** Values that an alternative may be between. */
  int MAX_ALTERNATIVES = 4;

  /** The function that gives one of its arguments. */
  String EITHER = "or";

  /** The accessor that tells whether a container has no element. */
  String IS_EMPTY = "isEmpty()";

  /** The function that joins two texts. */
  String CONCAT = "+";

  Term RESULT = new Result();
  Term SELF = new Self();
  Term OWNER = new Owner();
  Term SESSION_USER = new SessionUser();

  /** The bit that this term owns. */
  default long ownMark() {
    return Marked.bit(hashCode());
  }

  @Override
  default long marks() {
    return ownMark();
  }

  /** The terms directly below this one. */
  default List<Term> parts() {
    return List.of();
  }

  /** This term with its direct parts replaced. */
  default Term withParts(UnaryOperator<Term> change) {
    return this;
  }

  default int depth() {
    return 1;
  }

  /** Whether this term or a part of it satisfies the predicate. */
  default boolean mentions(Predicate<Term> wanted) {
    return wanted.test(this);
  }

  default boolean mentions(Term wanted) {
    return (marks() & wanted.ownMark()) != 0 && mentions(wanted::equals);
  }

  /** This term with every occurrence of one term replaced by another. */
  default Term replace(Term from, Term to) {
    if ((marks() & from.ownMark()) == 0) {
      return this;
    }
    return equals(from) ? to : withParts(part -> part.replace(from, to));
  }

  /** The value that the accessors of this term start from. */
  default Term root() {
    return this instanceof Access access ? access.base().root() : this;
  }

  /** Whether the term still depends on what a caller hands in. */
  default boolean isOpen() {
    return mentions(term -> term instanceof Parameter);
  }

  /** A parameter of the frame's method, {@code this} and captured values included. */
  record Parameter(int index) implements Term {}

  /** The frame's return value. */
  record Result() implements Term {}

  /**
   * The object that carries a media token, or the element that a fact over a container is about.
   */
  record Self() implements Term {}

  /** The owner of the media that a licence belongs to: the subject of a proven licence. */
  record Owner() implements Term {}

  /** The user of the current session, whoever asks. */
  record SessionUser() implements Term {}

  /** An SSA variable of the frame. */
  record Defined(int variable, String name) implements Term {}

  /** A constant; null is the null literal. */
  record Constant(@Nullable Object value) implements Term {}

  /**
   * A value that only another frame could name: equal to nothing, kept so that messages can tell of
   * it.
   *
   * @param otherOwner whether it is the owner of other media
   */
  record Foreign(String text, boolean otherOwner) implements Term {}

  /** A static field. */
  record Static(FieldId field) implements Term {}

  /**
   * What an accessor of a value gives: a field's name, or a method's name with parentheses, and the
   * terms of its arguments.
   */
  final class Access implements Term {
    private final Term base;
    private final String accessor;
    private final List<Term> arguments;
    private final int hash;
    private final int depth;
    private final long marks;

    public Access(Term base, String accessor, List<Term> arguments) {
      this.base = base;
      this.accessor = accessor;
      this.arguments = List.copyOf(arguments);
      this.hash = (base.hashCode() * 31 + accessor.hashCode()) * 31 + this.arguments.hashCode();
      this.depth = 1 + Math.max(base.depth(), deepest(this.arguments));
      this.marks = Marked.bit(hash) | mark(accessor) | base.marks() | marksOf(this.arguments);
    }

    /** The bit of all accesses by this accessor. */
    static long mark(String accessor) {
      return Marked.bit(accessor.hashCode());
    }

    public Term base() {
      return base;
    }

    public String accessor() {
      return accessor;
    }

    public List<Term> arguments() {
      return arguments;
    }

    @Override
    public List<Term> parts() {
      if (arguments.isEmpty()) {
        return List.of(base);
      }
      List<Term> parts = new ArrayList<>(arguments.size() + 1);
      parts.add(base);
      parts.addAll(arguments);
      return parts;
    }

    @Override
    public int depth() {
      return depth;
    }

    @Override
    public long marks() {
      return marks;
    }

    @Override
    public boolean mentions(Predicate<Term> wanted) {
      return wanted.test(this) || base.mentions(wanted) || anyMentions(arguments, wanted);
    }

    @Override
    public Term withParts(UnaryOperator<Term> change) {
      Term newBase = change.apply(base);
      List<Term> newArguments = changed(arguments, change);
      return newBase == base && newArguments == arguments
          ? this
          : new Access(newBase, accessor, newArguments);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Access access
              && hash == access.hash
              && accessor.equals(access.accessor)
              && base.equals(access.base)
              && arguments.equals(access.arguments));
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public String toString() {
      return base + "." + accessor + (arguments.isEmpty() ? "" : arguments.toString());
    }
  }

  /** A pure call without a receiver: a static method's name and the terms of its arguments. */
  record Apply(String function, List<Term> arguments) implements Term {
    public Apply {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<Term> parts() {
      return arguments;
    }

    @Override
    public int depth() {
      return 1 + deepest(arguments);
    }

    @Override
    public long marks() {
      return ownMark() | marksOf(arguments);
    }

    @Override
    public boolean mentions(Predicate<Term> wanted) {
      return wanted.test(this) || anyMentions(arguments, wanted);
    }

    @Override
    public Term withParts(UnaryOperator<Term> change) {
      List<Term> newArguments = changed(arguments, change);
      return newArguments == arguments ? this : new Apply(function, newArguments);
    }
  }

  private static int deepest(List<Term> terms) {
    int deepest = 0;
    for (Term term : terms) {
      deepest = Math.max(deepest, term.depth());
    }
    return deepest;
  }

  private static long marksOf(List<Term> terms) {
    long marks = 0;
    for (Term term : terms) {
      marks |= term.marks();
    }
    return marks;
  }

  private static boolean anyMentions(List<Term> terms, Predicate<Term> wanted) {
    for (Term term : terms) {
      if (term.mentions(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static List<Term> changed(List<Term> terms, UnaryOperator<Term> change) {
    boolean same = true;
    List<Term> changed = new ArrayList<>(terms.size());
    for (Term term : terms) {
      Term other = change.apply(term);
      same &= other == term;
      changed.add(other);
    }
    return same ? terms : changed;
  }

  /** One of two values, nobody knows which; null when there are too many. */
  static @Nullable Term either(Term left, Term right) {
    Set<Term> alternatives = new LinkedHashSet<>(left.alternatives());
    alternatives.addAll(right.alternatives());
    List<Term> ordered = new ArrayList<>(alternatives);
    ordered.sort(Comparator.comparing(Term::toString));
    return ordered.size() == 1
        ? ordered.get(0)
        : ordered.size() > MAX_ALTERNATIVES ? null : new Apply(EITHER, ordered);
  }

  /** The values of which this is one: most often itself. */
  default List<Term> alternatives() {
    return this instanceof Apply apply && apply.function().equals(EITHER)
        ? apply.arguments()
        : List.of(this);
  }

  /** The access, or null when it would be too deep or has no base. */
  static @Nullable Term access(@Nullable Term base, String accessor) {
    return access(base, accessor, List.of());
  }

  /** The access with arguments, or null when it would be too deep or a part is unknown. */
  static @Nullable Term access(@Nullable Term base, String accessor, List<Term> arguments) {
    if (base == null) {
      return null;
    }
    Term access = new Access(base, accessor, arguments);
    return access.depth() > MAX_DEPTH ? null : access;
  }
}
