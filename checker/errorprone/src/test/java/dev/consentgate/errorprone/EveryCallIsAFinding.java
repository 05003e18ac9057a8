package dev.consentgate.errorprone;

import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.MethodSyntax;
import dev.consentgate.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;

/** A check that reports each call statement; of methods called {@code maybe} as a warning. */
@BugPattern(name = "EveryCallIsAFinding", summary = "A call.", severity = ERROR)
public final class EveryCallIsAFinding extends ConsentGateCheck {

  private static final long serialVersionUID = 1L;

  public EveryCallIsAFinding() {
    super((sources, policy, records, accepted, surroundings) -> Judged.of(findings(sources)));
  }

  private static List<ReportedFinding> findings(FrontEnd sources) {
    List<ReportedFinding> findings = new ArrayList<>();
    for (TypeInfo type : sources.sourceTypes()) {
      for (MethodInfo method : type.methods()) {
        sources.syntax(method.id()).stream()
            .map(MethodSyntax::body)
            .flatMap(List::stream)
            .forEach(stmt -> add(findings, stmt));
      }
    }
    return findings;
  }

  private static void add(List<ReportedFinding> findings, Stmt stmt) {
    if (stmt instanceof Stmt.Expression statement && statement.expr() instanceof Expr.Call call) {
      String name = call.callee().method().name();
      SeverityLevel level = name.equals("maybe") ? SeverityLevel.WARNING : ERROR;
      findings.add(
          new ReportedFinding("EveryCallIsAFinding", level, call.location(), "call of " + name));
    }
  }
}
