package dev.consentgate.maven.gate;

import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.report.ConsoleReport;
import java.util.ArrayList;
import java.util.List;

/**
 * What the report of a build tells at its end: each module in a line, then all of them together.
 */
final class ReactorText {

  private ReactorText() {}

  static List<String> lines(ReactorReport report, AnalysisRecord record) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("ConsentGate, by module:");
    report.outcomes().forEach(outcome -> lines.add("  " + line(outcome)));
    List<String> files = List.of("Reports: " + report.sarif() + ", " + report.json());
    List<String> summary = ConsoleReport.summary(record, files);
    boolean good = report.outcomes().stream().allMatch(ReactorText::isSilent);
    lines.addAll(good ? summary.subList(0, 2) : summary);
    if (good) {
      lines.addAll(report.notes());
      lines.addAll(files);
    }
    return lines;
  }

  private static boolean isSilent(ModuleOutcome outcome) {
    return outcome.open().isEmpty() && outcome.problems().isEmpty();
  }

  private static String line(ModuleOutcome outcome) {
    int accepted = outcome.record().findings().size() - outcome.open().size();
    List<String> parts = new ArrayList<>();
    parts.add(outcome.open().isEmpty() ? "no findings" : count(outcome.open().size(), "finding"));
    if (accepted > 0) {
      parts.add(accepted + " accepted or suppressed");
    }
    if (outcome.excluded() > 0) {
      parts.add(outcome.excluded() + " in excluded files");
    }
    if (outcome.stale() > 0) {
      parts.add(count(outcome.stale(), "entry", "entries") + " of the baseline no longer found");
    }
    if (!outcome.problems().isEmpty()) {
      parts.add("could not be judged as a whole");
    }
    return outcome.module() + ": " + String.join(", ", parts);
  }

  static String count(int number, String one) {
    return count(number, one, one + "s");
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
