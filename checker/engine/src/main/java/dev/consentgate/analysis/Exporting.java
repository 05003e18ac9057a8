package dev.consentgate.analysis;

import dev.consentgate.flow.Context;
import dev.consentgate.flow.Summaries;
import dev.consentgate.flow.Summary;
import dev.consentgate.flow.Universe;
import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Program;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Collects the summaries that callers in other modules need.
 *
 * <p>A class is summarised as a whole or not at all, since its methods speak of the same fields;
 * and with it the other classes under its supertypes, since a call through these may run any.
 */
final class Exporting {

  private final Program program;
  private final Universe universe;
  private final Summaries summaries;
  private final Map<MethodId, Summary> told = new LinkedHashMap<>();

  Exporting(Program program, Universe universe) {
    this.program = program;
    this.universe = universe;
    this.summaries = universe.summaries();
  }

  /** The flows of the methods that have been analysed anyway. */
  Map<MethodId, Summary> flows() {
    for (TypeInfo type : program.sourceTypes()) {
      for (MethodInfo method : type.methods()) {
        if (isTold(method) && summaries.isAnalysed(method.id())) {
          Summary summary = Telling.toOthers(summaries.of(method.id(), Context.GENERIC));
          if (!summary.flows().isEmpty()) {
            told.put(method.id(), Summary.UNKNOWN.with(summary.flows()));
          }
        }
      }
    }
    return told;
  }

  /**
   * The summaries of the classes of which some analysed method says what callers cannot know.
   *
   * @param more methods to be analysed first
   */
  Map<MethodId, Summary> summaries(Set<MethodId> more) {
    for (MethodId method : more) {
      if (!summaries.isSpent()) {
        summaries.of(method, Context.GENERIC);
      }
    }
    Deque<TypeInfo> open = new ArrayDeque<>();
    Set<String> seen = new LinkedHashSet<>();
    for (TypeInfo type : program.sourceTypes()) {
      if (hasNews(type) && seen.add(type.name())) {
        open.add(type);
      }
    }
    while (!open.isEmpty()) {
      TypeInfo type = open.poll();
      if (tell(type)) {
        for (TypeInfo alike : alike(type)) {
          if (seen.add(alike.name())) {
            open.add(alike);
          }
        }
      }
    }
    return told;
  }

  private boolean hasNews(TypeInfo type) {
    for (MethodInfo method : type.methods()) {
      if (isTold(method)
          && summaries.isAnalysed(method.id())
          && Telling.isNews(Telling.toOthers(summaries.of(method.id(), Context.GENERIC)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTold(MethodInfo method) {
    return method.hasBody()
        && !method.is(Trait.PRIVATE)
        && !method.id().name().equals(MethodId.STATIC_INITIALIZER);
  }

  /** Tells of all methods of the class; false when the analysis has not got so far. */
  private boolean tell(TypeInfo type) {
    Map<MethodId, Summary> all = new LinkedHashMap<>();
    for (MethodInfo method : type.methods()) {
      if (isTold(method)) {
        if (summaries.isSpent() && !summaries.isAnalysed(method.id())) {
          summaries.limits().count("summaries for other modules");
          return false;
        }
        all.put(method.id(), Telling.toOthers(summaries.of(method.id(), Context.GENERIC)));
      }
    }
    told.putAll(all);
    return true;
  }

  private Set<TypeInfo> alike(TypeInfo type) {
    ClassHierarchy hierarchy = universe.hierarchy();
    Set<TypeInfo> alike = new LinkedHashSet<>();
    for (String above : hierarchy.supertypesOf(type.name())) {
      boolean ofProgram = hierarchy.type(above).filter(TypeInfo::inSource).isPresent();
      if (ofProgram || universe.linked().isOfBuild(above)) {
        hierarchy.sourceSubtypes(above).stream().filter(TypeInfo::inSource).forEach(alike::add);
      }
    }
    return alike;
  }
}
