package dev.consentgate.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.tools.javac.util.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of one compilation by rule and file, kept in javac's context, so that compilations
 * in one process do not meet. After a failure there are none, and the failure was reported once.
 */
final class CompilationFindings {

  private static final Context.Key<CompilationFindings> KEY = new Context.Key<>();

  private final Map<RuleInFile, List<ReportedFinding>> findings = new LinkedHashMap<>();
  private final Levels levels;

  CompilationFindings(List<ReportedFinding> all, Levels levels) {
    this.levels = levels;
    for (ReportedFinding finding : all) {
      RuleInFile key = new RuleInFile(finding.rule(), finding.location().file());
      findings.computeIfAbsent(key, unused -> new ArrayList<>()).add(finding);
    }
  }

  /** The findings of the compilation, which is analysed at the first call. */
  static CompilationFindings of(VisitorState state, FlowAnalysis analysis) {
    CompilationFindings known = state.context.get(KEY);
    if (known == null) {
      known = new CompilationRun(state, analysis).run();
      state.context.put(KEY, known);
    }
    return known;
  }

  List<ReportedFinding> of(String rule, String file) {
    return findings.getOrDefault(new RuleInFile(rule, file), List.of());
  }

  Levels levels() {
    return levels;
  }

  private record RuleInFile(String rule, String file) {}
}
