package dev.consentgate.analysis;

import dev.consentgate.binding.Annotations;
import dev.consentgate.flow.LinkedCalls;
import dev.consentgate.flow.LinkedMethods;
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
  static boolean mayBeIn(Program program, Policy policy, LinkedMethods linked) {
    Set<String> annotations = new LinkedHashSet<>(Annotations.MAKING_SINKS);
    for (DeclarativeSink sink : policy.declarativeSinks()) {
      annotations.add(sink.annotationType());
    }
    ClassHierarchy hierarchy = new ClassHierarchy(program);
    SinkNames sinks = new SinkNames(policy, hierarchy);
    LinkedCalls others = new LinkedCalls(linked, hierarchy);
    Sightings seen = program.sightings(others.alsoNamed(sinks.interest(annotations)));
    if (seen.annotated()) {
      return true;
    }
    for (MethodId call : seen.calls()) {
      if (sinks.mayBeSink(call) || others.maySend(call)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some call of the program asks for consent or yields media, which callers may need. */
  static boolean mayMatterToOthers(Program program, Policy policy) {
    OutwardCalls outward = new OutwardCalls(policy, new ClassHierarchy(program));
    return program.sightings(outward.interest()).calls().stream().anyMatch(outward::matters);
  }
}
