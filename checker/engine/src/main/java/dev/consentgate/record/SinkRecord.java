package dev.consentgate.record;

import dev.consentgate.policy.Effect;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.SinkClass;
import java.util.List;

/**
 * The call at which media leaves or is trained on.
 *
 * @param id the declared or catalog name of the sink
 * @param method the named method around the call, with simple parameter types
 * @param recipient key of the recipient, or the host that the code names
 * @param needs the purposes that must all be consented to
 * @param hostUnknown whether the recipient is an address that could not be resolved
 */
public record SinkRecord(
    String id,
    String method,
    Place place,
    String recipient,
    Effect effect,
    SinkClass sinkClass,
    List<String> needs,
    boolean hostUnknown,
    Evidence evidence) {

  public SinkRecord {
    needs = List.copyOf(needs);
  }
}
