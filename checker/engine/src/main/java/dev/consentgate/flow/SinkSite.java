package dev.consentgate.flow;

import dev.consentgate.policy.Effect;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.SinkClass;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import java.util.List;

/**
 * A call in the text at which media leaves or is trained on.
 *
 * @param method the named method it stands in
 * @param sink the sink's declared or catalog id
 * @param needs purpose keys that must all be consented to
 * @param needsDefaulted whether the needs follow from the effect alone
 * @param hostUnknown whether the recipient is taken from an address that could not be resolved
 */
public record SinkSite(
    Location location,
    MethodId method,
    String sink,
    String recipient,
    Effect effect,
    List<String> needs,
    boolean needsDefaulted,
    SinkClass sinkClass,
    boolean hostUnknown,
    Evidence evidence) {

  public SinkSite {
    needs = List.copyOf(needs);
  }

  /** The sink as it is told of where another module's code is entered on the way to it. */
  public SinkSite at(Location entered, MethodId from) {
    return new SinkSite(
        entered,
        from,
        sink,
        recipient,
        effect,
        needs,
        needsDefaulted,
        sinkClass,
        hostUnknown,
        evidence);
  }
}
