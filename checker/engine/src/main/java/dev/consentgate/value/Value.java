package dev.consentgate.value;

import dev.consentgate.term.Term;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The abstract value: its identity, the media it may hold, the objects it may point to (function
 * objects and exact types among them) and the constants it may be.
 *
 * <p>Join is component-wise; the term is a <em>must</em> component and is lost where two values
 * differ, the others are <em>may</em> components.
 */
public record Value(
    @Nullable Term term, Tokens tokens, Set<AbstractObject> objects, Constants constants) {

  /** The value of something never assigned: the bottom. */
  public static final Value BOTTOM = new Value(null, Tokens.NONE, Set.of(), Constants.NONE);

  /** A value of which nothing is known and which holds no media. */
  public static final Value PLAIN = new Value(null, Tokens.NONE, Set.of(), Constants.ANY);

  public static Value constant(@Nullable Object value) {
    return new Value(new Term.Constant(value), Tokens.NONE, Set.of(), Constants.of(value));
  }

  public static Value pointingTo(@Nullable Term term, AbstractObject object) {
    return new Value(term, Tokens.NONE, Set.of(object), Constants.ANY);
  }

  public Value withTerm(@Nullable Term newTerm) {
    return new Value(newTerm, tokens, objects, constants);
  }

  public Value withTokens(Tokens newTokens) {
    return new Value(term, newTokens, objects, constants);
  }

  public Value plusTokens(Tokens more) {
    return more.isEmpty() ? this : withTokens(tokens.join(more));
  }

  public Value join(Value other) {
    if (this == other || other.equals(BOTTOM)) {
      return this;
    }
    if (equals(BOTTOM)) {
      return other;
    }
    Term same = term != null && term.equals(other.term) ? term : null;
    return new Value(
        same,
        tokens.join(other.tokens),
        union(objects, other.objects),
        constants.join(other.constants));
  }

  private static Set<AbstractObject> union(Set<AbstractObject> left, Set<AbstractObject> right) {
    if (left.containsAll(right)) {
      return left;
    }
    Set<AbstractObject> union = new LinkedHashSet<>(left);
    union.addAll(right);
    return Collections.unmodifiableSet(union);
  }
}
