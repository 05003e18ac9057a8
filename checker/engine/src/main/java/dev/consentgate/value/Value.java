package dev.consentgate.value;

import dev.consentgate.term.Marked;
import dev.consentgate.term.Term;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The abstract value: its identity, the media it may hold, the objects it may point to (function
 * objects and exact types among them) and the constants it may be.
 *
 * <p>Join is component-wise; the term is a <em>must</em> component and is lost where two values
 * differ, the others are <em>may</em> components.
 */
public final class Value implements Marked {

  /** The value of something never assigned: the bottom. */
  public static final Value BOTTOM = new Value(null, Tokens.NONE, Set.of(), Constants.NONE);

  /** A value of which nothing is known and which holds no media. */
  public static final Value PLAIN = new Value(null, Tokens.NONE, Set.of(), Constants.ANY);

  private final @Nullable Term term;
  private final Tokens tokens;
  private final Set<AbstractObject> objects;
  private final Constants constants;
  private final long marks;

  public Value(
      @Nullable Term term, Tokens tokens, Set<AbstractObject> objects, Constants constants) {
    this.term = term;
    this.tokens = tokens;
    this.objects = objects;
    this.constants = constants;
    long all = tokens.marks() | (term == null ? 0 : term.marks());
    for (AbstractObject object : objects) {
      all |= object.mark();
    }
    this.marks = all;
  }

  /** Null where the value has no identity that the frame could name. */
  public @Nullable Term term() {
    return term;
  }

  public Tokens tokens() {
    return tokens;
  }

  public Set<AbstractObject> objects() {
    return objects;
  }

  public Constants constants() {
    return constants;
  }

  @Override
  public long marks() {
    return marks;
  }

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

  public Value withConstants(Constants newConstants) {
    return new Value(term, tokens, objects, newConstants);
  }

  public Value plusTokens(Tokens more) {
    return more.isEmpty() ? this : withTokens(tokens.join(more));
  }

  public Value pointingOnlyTo(Set<AbstractObject> newObjects) {
    return new Value(term, tokens, newObjects, constants);
  }

  public Value pointingAlsoTo(Set<AbstractObject> more) {
    Set<AbstractObject> union = union(objects, more);
    return union == objects ? this : new Value(term, tokens, union, constants);
  }

  public Value join(Value other) {
    if (this == other || other.equals(BOTTOM)) {
      return this;
    }
    if (equals(BOTTOM)) {
      return other;
    }
    Term same = term != null && term.equals(other.term) ? term : null;
    Tokens joined = tokens.join(other.tokens);
    Set<AbstractObject> union = union(objects, other.objects);
    Constants either = constants.join(other.constants);
    boolean changed =
        same != term || joined != tokens || union != objects || !either.equals(constants);
    return changed ? new Value(same, joined, union, either) : this;
  }

  private static Set<AbstractObject> union(Set<AbstractObject> left, Set<AbstractObject> right) {
    if (left.containsAll(right)) {
      return left;
    }
    Set<AbstractObject> union = new LinkedHashSet<>(left);
    union.addAll(right);
    return Collections.unmodifiableSet(union);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Value value
            && marks == value.marks
            && Objects.equals(term, value.term)
            && constants.equals(value.constants)
            && objects.equals(value.objects)
            && tokens.equals(value.tokens));
  }

  @Override
  public int hashCode() {
    return Objects.hash(term, tokens, objects, constants);
  }

  @Override
  public String toString() {
    return "Value[" + term + ", " + tokens + ", " + objects + ", " + constants + "]";
  }
}
