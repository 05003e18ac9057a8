package dev.consentgate.analysis;

import dev.consentgate.flow.Flow;
import dev.consentgate.flow.FlowSet;
import dev.consentgate.flow.Summary;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Fact;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Value;

/** What of a summary callers in other modules need, and whether there is anything of it. */
final class Telling {

  private Telling() {}

  /**
   * The summary without the flows that were judged where it was made: those of media that no caller
   * hands in and whose owner no caller names.
   */
  static Summary toOthers(Summary summary) {
    FlowSet kept = new FlowSet();
    for (Flow flow : summary.flows().all()) {
      Term owner = flow.token().subject().owner();
      if (flow.token().isInput() || (owner != null && owner.isOpen())) {
        kept.add(flow);
      }
    }
    return summary.with(kept);
  }

  /**
   * Whether the summary says what the rule for unknown code does not: that media leaves or comes,
   * that consent was asked, or which field is read.
   */
  static boolean isNews(Summary summary) {
    return !summary.flows().isEmpty()
        || !summary.executions().isEmpty()
        || isGuarantee(summary.facts())
        || summary.implications().values().stream().anyMatch(Telling::isGuarantee)
        || yields(summary.result())
        || isPlace(summary.result())
        || summary.heap().objects().stream().anyMatch(object -> yields(summary, object));
  }

  private static boolean isGuarantee(Facts facts) {
    return facts.all().stream().anyMatch(fact -> !(fact instanceof Fact.Known));
  }

  private static boolean yields(Summary summary, AbstractObject object) {
    return summary.heap().fields(object).values().stream().anyMatch(Telling::yields);
  }

  private static boolean yields(Value value) {
    return value.tokens().all().keySet().stream()
        .anyMatch(token -> token.origin() instanceof Origin.Source);
  }

  private static boolean isPlace(Value value) {
    return value.term() instanceof Term.Access access && access.root() instanceof Term.Parameter;
  }
}
