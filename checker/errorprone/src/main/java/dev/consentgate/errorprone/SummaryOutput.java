package dev.consentgate.errorprone;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import dev.consentgate.analysis.Exports;
import dev.consentgate.summary.ModuleSummaries;
import dev.consentgate.summary.SummaryFile;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the summary file once the classes are written: it holds digests of them. A compilation
 * that failed leaves the file as it was.
 */
final class SummaryOutput implements TaskListener {

  private final Context context;
  private final ClassOutput output;
  private final CompilerLog log;
  private final Stamp stamp;
  private final Exports exports;
  private final Set<String> compiled = new LinkedHashSet<>();

  private SummaryOutput(
      Context context,
      CompilerLog log,
      Stamp stamp,
      Exports exports,
      List<JCCompilationUnit> units) {
    this.context = context;
    this.output = new ClassOutput(context);
    this.log = log;
    this.stamp = stamp;
    this.exports = exports;
    for (JCCompilationUnit unit : units) {
      for (JCTree tree : unit.defs) {
        if (tree instanceof JCClassDecl type && type.sym != null) {
          compiled.add(type.sym.flatName().toString());
        }
      }
    }
  }

  /** Has the file written at the end of the compilation. */
  static void after(
      Context context,
      CompilerLog log,
      Stamp stamp,
      Exports exports,
      List<JCCompilationUnit> units) {
    SummaryOutput listener = new SummaryOutput(context, log, stamp, exports, units);
    if (listener.output.exists() && !units.isEmpty()) {
      BasicJavacTask.instance(context).addTaskListener(listener);
    }
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.COMPILATION && Log.instance(context).nerrors == 0) {
      write();
    }
  }

  private void write() {
    ModuleSummaries module =
        ModuleSummaries.of(exports, stamp.version(), stamp.policyDigest(), output::classDigest);
    try {
      Optional<String> earlier = output.read(ModuleSummaries.PATH);
      if (earlier.isPresent() && stamp.state() == Stamp.State.PARTIAL) {
        module =
            module.over(SummaryFile.read(earlier.get()), this::isCompiled, output::classDigest);
      }
      if (!module.isEmpty() || earlier.isPresent()) {
        output.replace(ModuleSummaries.PATH, SummaryFile.text(module));
      }
    } catch (IOException unwritable) {
      log.warning(
          "ConsentGate: "
              + ModuleSummaries.PATH
              + " cannot be written: "
              + unwritable.getMessage());
    }
  }

  private boolean isCompiled(String binaryName) {
    return compiled.stream()
        .anyMatch(top -> binaryName.equals(top) || binaryName.startsWith(top + "$"));
  }
}
