package dev.consentgate.summary;

import dev.consentgate.flow.Flow;
import dev.consentgate.flow.Summary;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Value;

/**
 * What a file says of one method, read only as far as it is needed.
 *
 * @param sends whether media leaves in it
 * @param yields whether it brings media of its own along
 * @param text the summary as a node's text
 */
record MethodSummary(boolean sends, boolean yields, String text) {

  static MethodSummary of(Summary summary) {
    boolean sends = !summary.flows().isEmpty();
    boolean own =
        summary.flows().all().stream().map(Flow::token).anyMatch(token -> !token.isInput());
    return new MethodSummary(
        sends, own || yields(summary), NodeText.of(SummaryForm.write(summary)));
  }

  private static boolean yields(Summary summary) {
    if (yields(summary.result())) {
      return true;
    }
    for (AbstractObject object : summary.heap().objects()) {
      if (summary.heap().fields(object).values().stream().anyMatch(MethodSummary::yields)) {
        return true;
      }
    }
    return false;
  }

  private static boolean yields(Value value) {
    return value.tokens().all().keySet().stream()
        .anyMatch(token -> token.origin() instanceof Origin.Source);
  }

  Summary summary() {
    return SummaryForm.summary(NodeText.read(text));
  }
}
