package dev.consentgate.analysis;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Program;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The methods that make objects whose work is done elsewhere: a task handed to an executor reaches
 * the sink that its {@code run} reaches, and only its maker knows what it holds.
 */
final class TaskMakers {

  private final ClassHierarchy hierarchy;
  private final Map<String, List<MethodId>> makers = new LinkedHashMap<>();

  TaskMakers(Program program, ClassHierarchy hierarchy) {
    this.hierarchy = hierarchy;
    for (TypeInfo type : program.sourceTypes()) {
      for (MethodInfo method : type.methods()) {
        for (MethodId call : program.mentions(method.id()).calls()) {
          if (call.isConstructor()) {
            makers.computeIfAbsent(call.owner(), key -> new ArrayList<>()).add(method.id());
          }
        }
      }
    }
  }

  /** Who makes objects that answer with one of the methods to a type of somebody else's. */
  Set<MethodId> of(Set<MethodId> methods) {
    Set<MethodId> found = new LinkedHashSet<>();
    for (MethodId method : methods) {
      if (!makers.getOrDefault(method.owner(), List.of()).isEmpty() && answers(method)) {
        found.addAll(makers.get(method.owner()));
      }
    }
    return found;
  }

  private boolean answers(MethodId method) {
    boolean onObject =
        !method.isConstructor()
            && hierarchy
                .sourceMethod(method)
                .map(info -> info.hasBody() && !info.is(Trait.STATIC))
                .orElse(false);
    return onObject
        && hierarchy.supertypesOf(method.owner()).stream()
            .filter(name -> !name.equals(method.owner()))
            .flatMap(name -> hierarchy.type(name).stream())
            .anyMatch(type -> hierarchy.in(type, method).isPresent());
  }
}
