package dev.consentgate.testdata.thirdparty;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Context;
import dev.consentgate.analysis.Analysis;
import dev.consentgate.analysis.AnalysisOptions;
import dev.consentgate.analysis.AnalysisResult;
import dev.consentgate.catalog.Catalog;
import dev.consentgate.javac.CompilationUnits;
import dev.consentgate.javac.JavacFrontEnd;
import dev.consentgate.lowering.LoweredProgram;

/**
 * Lowers every body of a compilation and says, in one line each, what it counted in them and in the
 * analysis under the catalog alone.
 */
@BugPattern(
    name = "Survey",
    summary = "counts bodies, instructions and sinks",
    severity = SeverityLevel.SUGGESTION)
public final class Survey extends BugChecker implements CompilationUnitTreeMatcher {

  /** Begins the lines that tell counts. */
  static final String MARK = "survey:";

  private static final long serialVersionUID = 1L;
  private static final Context.Key<Boolean> DONE = new Context.Key<>();

  @Override
  public Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
    if (state.context.get(DONE) == null) {
      state.context.put(DONE, Boolean.TRUE);
      count(state.context);
    }
    return Description.NO_MATCH;
  }

  private static void count(Context context) {
    LoweredProgram program =
        new LoweredProgram(new JavacFrontEnd(context, CompilationUnits.of(context)));
    BodyCounts counts = BodyCounts.of(program);
    tell("units", CompilationUnits.of(context).size());
    tell("bodies", counts.bodies());
    tell("instructions", counts.instructions());
    tell("unknown", counts.unknown());
    tell("calls", counts.calls());
    tell("unresolved", counts.unresolved());
    AnalysisResult result = Analysis.run(program, Catalog.load(), AnalysisOptions.DEFAULT);
    tell("analysed", result.bodies());
    tell("sinks", result.sinks());
  }

  private static void tell(String what, long count) {
    System.out.println(MARK + ' ' + what + ' ' + count);
  }
}
