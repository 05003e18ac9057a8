package dev.consentgate.value;

import dev.consentgate.term.Gone;
import dev.consentgate.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * How far a loop over a container has come: the element in hand, and what held, at the end of its
 * turn, for every element before it.
 *
 * @param element null before the first turn and between turns
 * @param soFar facts about {@link Term#SELF} that hold of all finished elements; null while there
 *     was none, which is everything. Join: intersection.
 */
public record Iteration(@Nullable Term container, @Nullable Term element, @Nullable Facts soFar) {

  /** The iteration after the turn of its element, seen with the facts in force at its end. */
  public Iteration finishTurn(Facts inForce) {
    if (element == null) {
      return this;
    }
    Facts about = Facts.NONE;
    for (Fact fact : inForce.all()) {
      if (fact instanceof Fact.Consent consent && consent.mentions(element::equals)) {
        Fact pattern = consent.map(term -> term.replace(element, Term.SELF));
        if (pattern != null) {
          about = about.with(pattern, inForce.sitesOf(fact));
        }
      }
    }
    return new Iteration(container, null, soFar == null ? about : soFar.meet(about));
  }

  /** The iteration without terms that have lost their meaning. */
  public Iteration without(Gone gone) {
    boolean sameContainer = container == null || !gone.touches(container);
    boolean sameElement = element == null || !gone.touches(element);
    Facts rest = soFar == null ? null : soFar.without(gone);
    return sameContainer && sameElement && rest == soFar
        ? this
        : new Iteration(sameContainer ? container : null, sameElement ? element : null, rest);
  }

  public Iteration join(Iteration other) {
    Facts both =
        soFar == null ? other.soFar : other.soFar == null ? soFar : soFar.meet(other.soFar);
    Term sameContainer = container != null && container.equals(other.container) ? container : null;
    Term sameElement = element != null && element.equals(other.element) ? element : null;
    return new Iteration(sameContainer, sameElement, both);
  }
}
