package dev.consentgate.record;

import dev.consentgate.judgement.Verdict;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Severity;
import java.util.List;

/**
 * What was decided about a flow.
 *
 * @param rule name of the rule that it falls under, empty when nothing is to be said against it
 * @param evidence the weakest thing that the verdict rests on
 * @param certain whether nothing inferred or unresolved stands behind it
 * @param reason the rule's words for this flow, may be empty
 * @param missing the needed purposes that no check covers
 */
public record Ruling(
    Verdict verdict,
    String rule,
    Severity severity,
    Evidence evidence,
    boolean certain,
    String reason,
    List<String> missing) {

  public Ruling {
    missing = List.copyOf(missing);
  }
}
