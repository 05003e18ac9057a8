package dev.consentgate.finding;

import dev.consentgate.judgement.Judgement;
import dev.consentgate.judgement.Rule;
import dev.consentgate.policy.Severity;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import java.util.List;

/**
 * What is reported at one sink: the worst judgement of the media that reaches it, with its routes.
 *
 * @param location where it stands in the project's own code
 * @param method the named method around it
 * @param identity eight hexadecimal digits that stay the same when lines move
 * @param message complete text; the first line stands alone
 * @param routes every judgement of the same rule at this sink, the shown one first
 */
public record Finding(
    Rule rule,
    Severity severity,
    Location location,
    MethodId method,
    String identity,
    String message,
    List<Judgement> routes) {

  public Finding {
    routes = List.copyOf(routes);
  }

  /** The judgement whose route is shown. */
  public Judgement shown() {
    return routes.get(0);
  }
}
