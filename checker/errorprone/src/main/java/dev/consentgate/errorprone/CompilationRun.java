package dev.consentgate.errorprone;

import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.VisitorState;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import dev.consentgate.catalog.Catalog;
import dev.consentgate.javac.CompilationUnits;
import dev.consentgate.javac.JavacFrontEnd;
import dev.consentgate.policy.Policy;
import dev.consentgate.summary.ClassPathSummaries;
import java.util.List;

/**
 * The one analysis of a compilation: options and policy are read, the program is judged, and a
 * stamp tells later build steps that it was. What goes wrong is told once, through javac's log.
 */
final class CompilationRun {

  private final Context context;
  private final ErrorProneOptions options;
  private final FlowAnalysis analysis;
  private final CompilerLog log;

  CompilationRun(VisitorState state, FlowAnalysis analysis) {
    this.context = state.context;
    this.options = state.errorProneOptions();
    this.analysis = analysis;
    this.log = new CompilerLog(context);
  }

  CompilationFindings run() {
    try {
      refuseByFile();
      return judge(CheckOptions.read(options.getFlags()));
    } catch (UsageException wrong) {
      wrong.errors().forEach(error -> log.error("ConsentGate: " + error));
      return findings(List.of(), CheckOptions.Printing.AS_IS);
    }
  }

  /** Only under the policy "simple" has javac attributed all units when the first is visited. */
  private void refuseByFile() throws UsageException {
    if ("byfile".equals(Options.instance(context).get("compilePolicy"))) {
      throw new UsageException(
          List.of(
              "-XDcompilePolicy=byfile shows a check one file at a time, but flows are judged over"
                  + " the whole compilation; use -XDcompilePolicy=simple"));
    }
  }

  private CompilationFindings judge(CheckOptions chosen) throws UsageException {
    List<JCCompilationUnit> units = CompilationUnits.of(context);
    Policy catalog = Catalog.load();
    Policy project = PolicyFile.read(chosen, units, catalog);
    CompilationRecords records = CompilationRecords.of(units, project, catalog);
    AcceptedFindings accepted = AcceptedFindings.read(chosen.baseline(), records.tool());
    Stamp stamp = Stamp.of(context, units, project, catalog, options, chosen.boundary());
    try {
      boolean partial = stamp.state() == Stamp.State.PARTIAL;
      ClassPathSummaries linked = LinkedClassPath.of(context, partial, chosen.buildOutputs());
      boolean open = partial || chosen.boundary() == CheckOptions.Boundary.OPEN;
      Judged judged =
          analysis.judge(
              new JavacFrontEnd(context, units),
              Policy.merge(catalog, project),
              records,
              accepted,
              new Surroundings(linked, open));
      writeStamp(stamp.with(judged, writeRecord(judged)));
      SummaryOutput.after(context, log, stamp, judged.exports(), units);
      tell(
          "what the policy says of this module's code matches nothing there",
          judged.notes(),
          chosen.printing());
      tell(
          "of other modules not all is known",
          linked.notes().stream().map(Object::toString).toList(),
          chosen.printing());
      return findings(judged.findings(), chosen.printing());
    } catch (RuntimeException | StackOverflowError | AssertionError defect) {
      crash(defect, chosen.onCrash());
      writeStamp(stamp.crashed());
      return findings(List.of(), chosen.printing());
    }
  }

  /** Once for the compilation, and as loudly as any other warning of ours. */
  private void tell(String what, List<String> notes, CheckOptions.Printing printing) {
    if (notes.isEmpty()) {
      return;
    }
    String text = "ConsentGate: " + what + "\n  " + String.join("\n  ", notes);
    if (printing != CheckOptions.Printing.AS_IS) {
      log.note(text);
    } else {
      log.warning(text);
    }
  }

  private void crash(Throwable defect, CheckOptions.OnCrash onCrash) {
    String report = CrashReport.text(defect);
    if (onCrash == CheckOptions.OnCrash.STAMP) {
      log.warning(report);
    } else {
      log.error(report);
    }
  }

  /** Notes name no folder of this machine, as in the stamp. */
  private String writeRecord(Judged judged) {
    return judged
        .record()
        .map(record -> record.withNotes(record.notes().stream().map(Stamp::withoutFolder).toList()))
        .map(new RecordFile(context, log)::write)
        .orElse("");
  }

  private void writeStamp(Stamp stamp) {
    new StampFile(context, log).write(stamp);
  }

  private CompilationFindings findings(List<ReportedFinding> all, CheckOptions.Printing printing) {
    return new CompilationFindings(all, new Levels(options, printing));
  }
}
