package dev.consentgate.maven.gate;

import dev.consentgate.record.FindingRecord;
import dev.consentgate.report.Coloring;
import dev.consentgate.report.ConsoleReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** Tells what came of a module, and of all of them once the last has come. */
final class GateReporting {

  private final ReactorSession session;
  private final Path output;
  private final Coloring coloring;
  private final Log log;

  GateReporting(ReactorSession session, Path output, Coloring coloring, Log log) {
    this.session = session;
    this.output = output;
    this.coloring = coloring;
    this.log = log;
  }

  /**
   * A project is done with.
   *
   * @param module empty if there is nothing to report
   * @return what fails the build by it: the module itself, or others by what its coming tells
   */
  List<JudgedModule> enter(String project, Optional<JudgedModule> module) throws IOException {
    synchronized (session.lock()) {
      ReactorReport report = session.report(output);
      report.enter(project, module);
      List<JudgedModule> told = new ArrayList<>(module.stream().toList());
      if (report.isComplete()) {
        told.addAll(linked(report));
      }
      told.forEach(this::tell);
      if (report.isDue()) {
        ReactorText.lines(report, report.write()).forEach(log::info);
      }
      return told.stream().filter(JudgedModule::fails).toList();
    }
  }

  /** What methods leave to callers in other modules stands there if no module calls them. */
  private List<JudgedModule> linked(ReactorReport report) {
    LinkedModules modules = session.modules();
    Map<String, List<FindingRecord>> open = modules.findings();
    List<String> unknown = modules.unknown();
    if (open.isEmpty() || unknown.isEmpty()) {
      return report.add(open);
    }
    report.note(
        "what methods leave to their callers was not judged, since these modules were not"
            + " compiled: "
            + String.join(", ", unknown));
    return List.of();
  }

  private void tell(JudgedModule module) {
    ModuleOutcome outcome = module.outcome();
    List<String> findings = ConsoleReport.findings(outcome.record(), coloring);
    boolean fails = module.fails();
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
}
