package dev.consentgate.analysis;

import dev.consentgate.binding.Annotations;
import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.policy.DeclarativeSink;
import dev.consentgate.policy.Policy;
import dev.consentgate.program.Program;
import dev.consentgate.program.Sightings;
import dev.consentgate.symbol.MethodId;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Whether anything could leave a program at all, told before its declarations are read: most
 * modules of most builds call nothing that a sink is named like.
 */
final class Exits {

  private Exits() {}

  /** False only if no call of the program can be a sink under the policy. */
  static boolean mayBeIn(Program program, Policy policy) {
    Set<String> annotations = new LinkedHashSet<>(Annotations.MAKING_SINKS);
    for (DeclarativeSink sink : policy.declarativeSinks()) {
      annotations.add(sink.annotationType());
    }
    SinkNames sinks = new SinkNames(policy, new ClassHierarchy(program));
    Sightings seen = program.sightings(sinks.interest(annotations));
    if (seen.annotated()) {
      return true;
    }
    for (MethodId call : seen.calls()) {
      if (sinks.mayBeSink(call)) {
        return true;
      }
    }
    return false;
  }
}
