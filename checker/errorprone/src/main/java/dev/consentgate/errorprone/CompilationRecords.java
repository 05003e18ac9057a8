package dev.consentgate.errorprone;

import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import dev.consentgate.analysis.AnalysisResult;
import dev.consentgate.finding.Finding;
import dev.consentgate.policy.Policy;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.AnalysisRecords;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.MeasuredProgram;
import dev.consentgate.record.SourceTree;
import dev.consentgate.record.Suppressions;
import dev.consentgate.record.ToolRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the record of what a compilation was judged to be. Its findings are in the order of the
 * result's; files are named by package and file name.
 */
final class CompilationRecords {

  private final ToolRecord tool;
  private final SourceTree tree;
  private final int files;
  private final SuppressedVariables variables;

  private CompilationRecords(
      ToolRecord tool, SourceTree tree, int files, SuppressedVariables variables) {
    this.tool = tool;
    this.tree = tree;
    this.files = files;
    this.variables = variables;
  }

  static CompilationRecords of(List<JCCompilationUnit> units, Policy project, Policy catalog) {
    SourceDigest sources = new SourceDigest(units);
    return new CompilationRecords(
        ToolRecord.of(ToolVersion.text(), ToolRecord.JAVAC, project, catalog),
        SourceTree.named(sources.namesByPath()),
        units.size(),
        new SuppressedVariables(units));
  }

  ToolRecord tool() {
    return tool;
  }

  AnalysisRecord of(AnalysisResult result, MeasuredProgram program, Policy policy) {
    AnalysisRecord record =
        new AnalysisRecords(tool, policy, tree).of(result, program, files, List.of());
    List<FindingRecord> findings = new ArrayList<>();
    int told = result.findings().size();
    for (int i = 0; i < told; i++) {
      findings.add(suppressed(record.findings().get(i), result.findings().get(i)));
    }
    findings.addAll(record.findings().subList(told, record.findings().size()));
    return record.withFindings(findings);
  }

  private FindingRecord suppressed(FindingRecord record, Finding finding) {
    boolean silenced =
        !record.isSuppressed() && variables.silence(finding.rule().checkName(), finding.location());
    return silenced ? record.withSuppressions(List.of(Suppressions.unreasoned())) : record;
  }
}
