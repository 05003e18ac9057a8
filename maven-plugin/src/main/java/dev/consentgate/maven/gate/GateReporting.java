package dev.consentgate.maven.gate;

import dev.consentgate.report.Coloring;
import dev.consentgate.report.ConsoleReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** Tells what came of a module, and of all of them once the last has come. */
final class GateReporting {

  private final ReactorSession session;
  private final Path output;
  private final Log log;

  GateReporting(ReactorSession session, Path output, Log log) {
    this.session = session;
    this.output = output;
    this.log = log;
  }

  /** The project has nothing to report. */
  void leave(String project) throws IOException {
    synchronized (session.lock()) {
      ReactorReport report = session.report(output);
      report.enter(project, Optional.empty(), false);
      close(report);
    }
  }

  void enter(String project, ModuleOutcome outcome, GateOptions options, Coloring coloring)
      throws IOException {
    synchronized (session.lock()) {
      ReactorReport report = session.report(output);
      report.enter(project, Optional.of(outcome), outcome.fails(options));
      tell(outcome, options, coloring);
      close(report);
    }
  }

  private void tell(ModuleOutcome outcome, GateOptions options, Coloring coloring) {
    List<String> findings = ConsoleReport.findings(outcome.record(), coloring);
    boolean fails = outcome.fails(options);
    if (!findings.isEmpty()) {
      say(fails, "ConsentGate: module " + outcome.module());
      findings.forEach(line -> say(fails, line));
    }
    if (!fails) {
      outcome
          .problems()
          .forEach(
              reason ->
                  log.warn(
                      "ConsentGate: module " + outcome.module() + " was not judged: " + reason));
    }
  }

  private void say(boolean fails, String line) {
    if (fails) {
      log.error(line);
    } else {
      log.info(line);
    }
  }

  private void close(ReactorReport report) throws IOException {
    if (report.isDue()) {
      ReactorText.lines(report, report.write()).forEach(log::info);
    }
  }
}
