package dev.consentgate.judgement;

import dev.consentgate.flow.Flow;
import dev.consentgate.policy.Evidence;
import dev.consentgate.value.CheckSite;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one flow.
 *
 * @param rule null when nothing is to be reported
 * @param reason the rule's sentence for this flow, without a final stop
 * @param checks the checks it is about: those that license the flow, or fail to
 * @param missing the needed purposes that no check covers
 * @param evidence the weakest thing the judgement rests on
 * @param certain whether nothing inferred or unresolved stands behind it
 */
public record Judgement(
    Flow flow,
    Verdict verdict,
    @Nullable Rule rule,
    String reason,
    List<CheckSite> checks,
    List<String> missing,
    Evidence evidence,
    boolean certain) {

  public Judgement {
    checks = List.copyOf(checks);
    missing = List.copyOf(missing);
  }

  /** What is said of the flow here when callers in other modules answer for it. */
  public Judgement deferred() {
    return new Judgement(flow, Verdict.DEFERRED, null, "", checks, missing, evidence, certain);
  }
}
