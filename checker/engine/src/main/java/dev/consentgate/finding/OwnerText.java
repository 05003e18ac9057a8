package dev.consentgate.finding;

import dev.consentgate.flow.Licensing;
import dev.consentgate.term.Term;
import dev.consentgate.term.TermText;
import dev.consentgate.value.Subject;
import java.util.List;
import java.util.Optional;

/** The owner of media as an expression at the sink; nothing when no name leads there. */
public final class OwnerText {

  private final Licensing licensing;
  private final TermText text;

  /**
   * @param text names the parameters of the closing frame
   */
  public OwnerText(Licensing licensing, TermText text) {
    this.licensing = licensing;
    this.text = text;
  }

  public Optional<String> of(Subject subject) {
    Term named = subject.owner();
    if (named != null) {
      return Optional.of(text.of(named));
    }
    Term root = subject.root();
    String type = subject.mediaType();
    List<String> paths = type == null ? List.of() : licensing.ownerPaths(type);
    if (root == null || root.equals(Term.SELF) || paths.isEmpty()) {
      return Optional.empty();
    }
    String holder = text.of(root);
    return holder.equals("...") ? Optional.empty() : Optional.of(holder + "." + paths.get(0));
  }
}
