package dev.consentgate.errorprone;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import dev.consentgate.javac.CompilationUnits;
import java.util.Optional;

/**
 * What all rules' checks share: the first of them that Error Prone runs has the whole compilation
 * analysed, and each reports the findings of its own rule when their unit is visited. So a finding
 * passes through Error Prone's suppressions, exclusions and levels like any other.
 */
abstract class ConsentGateCheck extends BugChecker implements CompilationUnitTreeMatcher {

  private static final long serialVersionUID = 1L;

  private final transient FlowAnalysis analysis;

  ConsentGateCheck() {
    this(new EngineAnalysis());
  }

  ConsentGateCheck(FlowAnalysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public final Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
    CompilationFindings findings = CompilationFindings.of(state, analysis);
    String file = CompilationUnits.path((JCCompilationUnit) unit);
    for (ReportedFinding finding : findings.of(canonicalName(), file)) {
      place(unit, finding, state).ifPresent(tree -> report(tree, finding, findings, state));
    }
    return Description.NO_MATCH;
  }

  /**
   * Error Prone's flags would apply to the rule as a whole; a finding has a severity of its own.
   */
  @SuppressWarnings("RestrictedApi")
  private void report(
      Tree tree, ReportedFinding finding, CompilationFindings findings, VisitorState state) {
    SeverityLevel level =
        findings.levels().of(canonicalName(), defaultSeverity(), finding.severity());
    state.reportMatch(
        buildDescription(tree).setMessage(finding.message()).overrideSeverity(level).build());
  }

  /** The finding's tree; empty when it is suppressed, the unit when no tree stands there. */
  private Optional<Tree> place(
      CompilationUnitTree unit, ReportedFinding finding, VisitorState state) {
    TreeAtOffset search = new TreeAtOffset(finding.location().offset());
    new SuppressibleTreePathScanner<Void, Void>(state) {
      @Override
      public Void scan(Tree tree, Void unused) {
        search.consider(tree);
        return super.scan(tree, null);
      }
    }.scan(new TreePath(unit), null);
    if (search.found().isPresent()) {
      return search.found();
    }
    return TreeAtOffset.isIn(unit, finding.location().offset())
        ? Optional.empty()
        : Optional.of(unit);
  }
}
