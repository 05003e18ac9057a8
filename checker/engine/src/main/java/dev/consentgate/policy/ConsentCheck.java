package dev.consentgate.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Methods that ask for consent.
 *
 * <p>Exactly one of {@code purpose} and a non-empty {@code fixedPurposes} says what is asked for.
 * {@code recipient} is where the check names a recipient, {@code null} when it names none. A
 * repository method that returns consenting subjects only is a check that returns normally about
 * {@code owner(element of result)}.
 */
public record ConsentCheck(
    MethodPattern method,
    Port subject,
    @Nullable Port purpose,
    List<String> fixedPurposes,
    @Nullable Port recipient,
    List<String> fixedRecipients,
    Outcome outcome,
    Evidence evidence,
    Position position)
    implements MethodDeclaration {

  /** Copies the lists. */
  public ConsentCheck {
    fixedPurposes = List.copyOf(fixedPurposes);
    fixedRecipients = List.copyOf(fixedRecipients);
  }
}
