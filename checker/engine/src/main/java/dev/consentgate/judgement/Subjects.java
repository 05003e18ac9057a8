package dev.consentgate.judgement;

import dev.consentgate.flow.Licensing;
import dev.consentgate.policy.NameHints;
import dev.consentgate.term.Term;
import dev.consentgate.term.TermText;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Subject;
import dev.consentgate.value.Token;
import java.util.Locale;

/**
 * Decides whether a check that was not proven to be about the media's owner is shown to be about
 * somebody else, in a frame in which nothing is open any more.
 */
final class Subjects {

  private final Licensing licensing;
  private final NameHints hints;
  private final TermText text;

  Subjects(Licensing licensing, NameHints hints, TermText text) {
    this.licensing = licensing;
    this.hints = hints;
    this.text = text;
  }

  Relation relation(Term asked, Token token) {
    if (asked.equals(Term.OWNER)) {
      return Relation.SAME;
    }
    boolean mayBeHers = Term.SESSION_USER.equals(token.subject().owner());
    if (isSessionUser(asked) && !mayBeHers) {
      return Relation.different("the signed-in user");
    }
    if (asked instanceof Term.Constant || asked.root() instanceof Term.Static) {
      return Relation.different("the fixed value " + text.of(asked));
    }
    Subject subject = token.subject();
    if (licensing.strangersOf(subject).contains(asked)) {
      return Relation.different(described(asked) + " (declared not to be the owner)");
    }
    if (isOfAnotherRoot(asked, subject)) {
      return Relation.different(described(asked));
    }
    boolean itsOwn = asked.mentions(Term.SELF);
    if (!itsOwn && licensing.isOwnerAccess(asked)) {
      return Relation.different(described(asked));
    }
    if (isAnotherKnownPerson(asked, subject) || isOfTheContainer(asked, token)) {
      return Relation.different(described(asked));
    }
    if (hints.isNotOwner(nameOf(asked))) {
      return Relation.different(described(asked) + " (not the owner, by its name)");
    }
    return Relation.cannotTell(described(asked));
  }

  /** Whether the owner is known by a term of this frame, and the asked term is another one. */
  private boolean isAnotherKnownPerson(Term asked, Subject subject) {
    Term owner = subject.owner();
    return owner != null
        && isKnown(owner)
        && !licensing.isOwnerAccess(owner)
        && isKnown(asked)
        && !owner.equals(asked);
  }

  /** Whether the term is a place among the inputs of the frame. */
  private static boolean isKnown(Term term) {
    return term.root() instanceof Term.Parameter && !term.mentions(Term.SELF);
  }

  /** Whether the asked person belongs to the very thing that holds the media among others. */
  private boolean isOfTheContainer(Term asked, Token token) {
    return asked instanceof Term.Access access
        && access.base() instanceof Term.Parameter holder
        && token.subject().root() == null
        && token.subject().owner() == null
        && token.subject().mediaType() != null
        && token.origin() instanceof Origin.Source source
        && source.symbol().startsWith("parameter " + text.of(holder) + " of ");
  }

  /** The name by which the source speaks of the person, identifying accessors aside. */
  private String nameOf(Term asked) {
    String[] steps = text.of(asked).replaceAll("\\([^)]*\\)", "").split("\\.");
    if (steps.length == 0) {
      return "";
    }
    int last = steps.length - 1;
    while (last > 0 && licensing.isIdentifying(steps[last])) {
      last--;
    }
    return steps[last];
  }

  /** Whether the owner is known to be reached the same way from something else. */
  private boolean isOfAnotherRoot(Term asked, Subject subject) {
    for (Term owner : licensing.ownersOf(subject)) {
      boolean sameWay =
          owner instanceof Term.Access known
              && asked instanceof Term.Access other
              && known.accessor().equals(other.accessor())
              && known.arguments().equals(other.arguments());
      if (sameWay && !owner.mentions(Term.SELF) && !asked.mentions(Term.SELF)) {
        return !owner.equals(asked);
      }
    }
    return false;
  }

  private boolean isSessionUser(Term asked) {
    if (asked.mentions(Term.SESSION_USER)) {
      return true;
    }
    Term current = asked;
    while (current instanceof Term.Access access) {
      String name = access.accessor().replace("()", "");
      String plain = name.startsWith("get") ? name.substring(3) : name;
      for (String hint : hints.sessionUsers()) {
        if (plain.toLowerCase(Locale.ROOT).equals(hint.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
      current = access.base();
    }
    return false;
  }

  private String described(Term asked) {
    return text.of(asked);
  }
}
