package dev.consentgate.flow;

import dev.consentgate.program.Block;
import dev.consentgate.program.Body;
import dev.consentgate.program.Instruction;
import dev.consentgate.term.Term;
import dev.consentgate.term.TermText;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells the people that a frame knows apart before it forgets their names: where the owner of the
 * media is an element in hand, a consent of another element, or of a parameter, is somebody else's.
 */
final class OtherPeople {

  /** Names of elements that library methods hand to functions begin here. */
  private static final int HANDED = 2_000_000;

  private final Set<Integer> elements = new LinkedHashSet<>();
  private final TermText text;
  private final Predicate<Term> lost;

  /**
   * @param lost whether callers cannot name the term
   */
  OtherPeople(Body body, TermText text, Predicate<Term> lost) {
    this.text = text;
    this.lost = lost;
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Next next) {
          elements.add(next.target().id());
        }
      }
    }
  }

  /** The flow's licences, with those of known other people told as such. */
  Facts told(Flow flow) {
    Term owner = flow.token().subject().owner();
    if (owner == null || !lost.test(owner) || !isKnown(owner)) {
      return flow.licences();
    }
    Facts told = Facts.NONE;
    for (Fact fact : flow.licences().all()) {
      Fact known = fact instanceof Fact.Consent consent ? told(consent, owner) : fact;
      told = told.with(known, flow.licences().sitesOf(fact));
    }
    return told;
  }

  private Fact told(Fact.Consent consent, Term owner) {
    Term asked = consent.subject();
    boolean other = isKnown(asked) && !asked.equals(owner);
    return other
        ? new Fact.Consent(
            new Term.Foreign(text.of(asked), true), consent.purpose(), consent.recipient())
        : consent;
  }

  /** Whether the term names a person by the element or parameter that it starts from. */
  private boolean isKnown(@Nullable Term term) {
    if (term == null || term.mentions(Term.SELF)) {
      return false;
    }
    Term root = term.root();
    return root instanceof Term.Parameter
        || (root instanceof Term.Defined var
            && (elements.contains(var.variable()) || var.variable() >= HANDED));
  }
}
