package dev.consentgate.value;

import dev.consentgate.term.Marked;
import dev.consentgate.term.Term;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How the owner of a token's media is found.
 *
 * @param root the media object itself in the frame's terms, {@link Term#SELF} while the token sits
 *     in the very object, null when the frame has lost sight of it
 * @param mediaType the media type whose accessors lead from the root to the owner, or null
 * @param owner the owner's own term, when an equation names it, or null
 */
public record Subject(@Nullable Term root, @Nullable String mediaType, @Nullable Term owner)
    implements Marked {

  public static final Subject UNKNOWN = new Subject(null, null, null);

  @Override
  public long marks() {
    return (root == null ? 0 : root.marks()) | (owner == null ? 0 : owner.marks());
  }

  /** The subject of a media object that is in hand. */
  public static Subject member(String mediaType) {
    return new Subject(Term.SELF, mediaType, null);
  }

  /** The subject once the media has left the object {@code carrier} for another value. */
  public Subject rooted(@Nullable Term carrier) {
    UnaryOperator<@Nullable Term> bind =
        term -> carrier == null ? null : term.replace(Term.SELF, carrier);
    return map(term -> term.mentions(Term.SELF) ? bind.apply(term) : term);
  }

  /** The subject in other terms; a term without a counterpart is lost. */
  public Subject map(UnaryOperator<@Nullable Term> change) {
    Term newRoot = root == null ? null : change.apply(root);
    Term newOwner = owner == null ? null : change.apply(owner);
    return newRoot == root && newOwner == owner ? this : new Subject(newRoot, mediaType, newOwner);
  }
}
