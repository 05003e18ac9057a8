package dev.consentgate.term;

import dev.consentgate.symbol.FieldId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The symbolic identity of a run-time value within one method frame: equal terms denote the same
 * value for as long as the variables they mention are not defined again.
 *
 * <p>Terms are finite trees; whoever builds one keeps it within {@link #MAX_DEPTH}.
 */
public sealed interface Term {

  /** Accessors that a term may chain; a deeper value has no term. */
  int MAX_DEPTH = 6;

  Term RESULT = new Result();
  Term SELF = new Self();
  Term OWNER = new Owner();
  Term SESSION_USER = new SessionUser();

  /** The terms directly below this one. */
  default List<Term> parts() {
    return List.of();
  }

  /** This term with its direct parts replaced. */
  default Term withParts(UnaryOperator<Term> change) {
    return this;
  }

  default int depth() {
    int deepest = 0;
    for (Term part : parts()) {
      deepest = Math.max(deepest, part.depth());
    }
    return deepest + 1;
  }

  /** Whether this term or a part of it satisfies the predicate. */
  default boolean mentions(Predicate<Term> wanted) {
    if (wanted.test(this)) {
      return true;
    }
    for (Term part : parts()) {
      if (part.mentions(wanted)) {
        return true;
      }
    }
    return false;
  }

  default boolean mentions(Term wanted) {
    return mentions(wanted::equals);
  }

  /** This term with every occurrence of one term replaced by another. */
  default Term replace(Term from, Term to) {
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
  record Access(Term base, String accessor, List<Term> arguments) implements Term {
    public Access {
      arguments = List.copyOf(arguments);
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
    public Term withParts(UnaryOperator<Term> change) {
      Term newBase = change.apply(base);
      List<Term> newArguments = arguments.stream().map(change).toList();
      return newBase.equals(base) && newArguments.equals(arguments)
          ? this
          : new Access(newBase, accessor, newArguments);
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
    public Term withParts(UnaryOperator<Term> change) {
      return new Apply(function, arguments.stream().map(change).toList());
    }
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
