package dev.consentgate.record;

import dev.consentgate.policy.Severity;
import java.util.List;

/**
 * What is reported at one sink.
 *
 * @param id eight hexadecimal digits that stay the same when lines move
 * @param method the named method around the sink
 * @param message complete text; the first line stands alone
 * @param routes the {@link FlowIdentity#route()} of each flow that it stands for, the shown one
 *     first
 */
public record FindingRecord(
    String id,
    String rule,
    Severity severity,
    String module,
    Place place,
    String method,
    String message,
    List<String> routes,
    Standing standing,
    List<SuppressionRecord> suppressions) {

  public FindingRecord {
    routes = List.copyOf(routes);
    suppressions = List.copyOf(suppressions);
  }

  /** The first line of the message. */
  public String title() {
    return message.lines().findFirst().orElse("");
  }

  /** Whether a suppression is in force. */
  public boolean isSuppressed() {
    return suppressions.stream().anyMatch(SuppressionRecord::accepted);
  }

  /** Whether it has neither been suppressed nor accepted. */
  public boolean isOpen() {
    return !isSuppressed() && standing != Standing.UNCHANGED;
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  public FindingRecord withStanding(Standing other) {
    return new FindingRecord(
        id, rule, severity, module, place, method, message, routes, other, suppressions);
  }

  public FindingRecord withSuppressions(List<SuppressionRecord> others) {
    return new FindingRecord(
        id, rule, severity, module, place, method, message, routes, standing, others);
  }
}
