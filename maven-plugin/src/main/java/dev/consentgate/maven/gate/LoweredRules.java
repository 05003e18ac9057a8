package dev.consentgate.maven.gate;

import dev.consentgate.judgement.Rule;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that the compilation judged less severely than the policy, or not at all. */
final class LoweredRules {

  private static final String FLAG = "flag ";

  private LoweredRules() {}

  /** Each with what lowered it. */
  static List<String> of(Stamp stamp, Policy policy) {
    List<String> lowered = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      String name = rule.checkName();
      Severity wanted = policy.severities().getOrDefault(name, rule.severity());
      Optional<Severity> had = had(stamp.levels().getOrDefault(name, ""));
      if (had.isPresent() && had.get().compareTo(wanted) < 0) {
        lowered.add(name + " (" + had.get().key() + " for " + wanted.key() + ")");
      }
    }
    return lowered;
  }

  /** Empty where only policy and default decided. */
  private static Optional<Severity> had(String level) {
    Map<String, Severity> words =
        Map.of("off", Severity.OFF, FLAG + "off", Severity.OFF, FLAG + "warn", Severity.WARNING);
    return Optional.ofNullable(words.get(level));
  }
}
