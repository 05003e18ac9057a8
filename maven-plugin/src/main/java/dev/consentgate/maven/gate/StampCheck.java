package dev.consentgate.maven.gate;

import dev.consentgate.record.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the stamp shows that the module, as it is now, was judged as a whole under the policy as
 * it is now. A module without Java types needs no stamp.
 */
final class StampCheck {

  private StampCheck() {}

  static StampResult run(GateRequest request, ModuleUnits units, Optional<Stamp> stamp) {
    if (units.isEmpty()) {
      return StampResult.GOOD;
    }
    return stamp
        .map(known -> run(request, units, known))
        .orElseGet(() -> StampResult.gap(GateMessages.noStamp()));
  }

  private static StampResult run(GateRequest request, ModuleUnits units, Stamp stamp) {
    List<String> gaps = new ArrayList<>();
    if (stamp.state().equals("crashed")) {
      gaps.add(GateMessages.crashed());
    } else if (!stamp.state().equals("complete")) {
      gaps.add(GateMessages.partial());
    }
    sources(units, stamp).ifPresent(gaps::add);
    if (!stamp.policy().equals(request.policy().digest())) {
      gaps.add(GateMessages.otherPolicy());
    }
    if (!stamp.version().equals(request.version())
        || !stamp.catalog().equals(Digest.of(request.catalog().digest()))) {
      gaps.add(GateMessages.otherTool(stamp.version(), request.version()));
    }
    List<String> lowered = LoweredRules.of(stamp, request.policy());
    return new StampResult(
        gaps, lowered.isEmpty() ? List.of() : List.of(GateMessages.lowered(lowered)));
  }

  private static Optional<String> sources(ModuleUnits units, Stamp stamp) {
    List<String> unjudged = units.without(stamp.units());
    if (!unjudged.isEmpty()) {
      return Optional.of(GateMessages.unjudged(unjudged));
    }
    List<String> gone = stamp.units().stream().filter(unit -> !units.has(unit)).toList();
    if (!gone.isEmpty()) {
      return Optional.of(GateMessages.gone(gone));
    }
    return units.digest().equals(stamp.sources())
        ? Optional.empty()
        : Optional.of(GateMessages.changed());
  }
}
