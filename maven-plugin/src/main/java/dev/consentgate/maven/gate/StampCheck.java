package dev.consentgate.maven.gate;

import dev.consentgate.record.Digest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the stamp shows that the module, as it is now, was judged as a whole under the policy as
 * it is now. A module without Java types needs no stamp.
 */
final class StampCheck {

  private StampCheck() {}

  /** What speaks against it, worded for users; nothing if the module was judged. */
  static List<String> run(GateRequest request) throws IOException {
    ModuleUnits units = ModuleUnits.of(request);
    if (units.isEmpty()) {
      return List.of();
    }
    Optional<Stamp> stamp = Stamp.read(request.classes());
    return stamp.isPresent() ? run(request, units, stamp.get()) : List.of(GateMessages.noStamp());
  }

  private static List<String> run(GateRequest request, ModuleUnits units, Stamp stamp) {
    List<String> problems = new ArrayList<>();
    if (stamp.state().equals("crashed")) {
      problems.add(GateMessages.crashed());
    } else if (!stamp.state().equals("complete")) {
      problems.add(GateMessages.partial());
    }
    sources(units, stamp).ifPresent(problems::add);
    if (!stamp.policy().equals(request.policy().digest())) {
      problems.add(GateMessages.otherPolicy());
    }
    if (!stamp.version().equals(request.version())
        || !stamp.catalog().equals(Digest.of(request.catalog().digest()))) {
      problems.add(GateMessages.otherTool(stamp.version(), request.version()));
    }
    List<String> lowered = LoweredRules.of(stamp, request.policy());
    if (!lowered.isEmpty()) {
      problems.add(GateMessages.lowered(lowered));
    }
    return problems;
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
