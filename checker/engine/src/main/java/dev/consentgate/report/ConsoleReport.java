package dev.consentgate.report;

import dev.consentgate.judgement.Verdict;
import dev.consentgate.policy.Severity;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.FlowRecord;
import dev.consentgate.record.UnreadRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The findings as text for a person: by file, then what was judged, what could not be, and the
 * command that helps next.
 */
public final class ConsoleReport {

  private static final int SHOWN_FILES = 5;

  private final AnalysisRecord record;
  private final Coloring coloring;

  /** Those that nobody has suppressed or accepted. */
  private final List<FindingRecord> told;

  private ConsoleReport(AnalysisRecord record, Coloring coloring) {
    this.record = record;
    this.coloring = coloring;
    this.told = record.findings().stream().filter(FindingRecord::isOpen).toList();
  }

  /**
   * The findings, one element a line.
   *
   * @param coloring only a terminal understands colours
   */
  public static List<String> findings(AnalysisRecord record, Coloring coloring) {
    return new ConsoleReport(record, coloring).findings();
  }

  /** What was judged, what could not be, and what helps next, one element a line. */
  public static List<String> summary(AnalysisRecord record, List<String> nextSteps) {
    return new ConsoleReport(record, Coloring.PLAIN).summary(nextSteps);
  }

  private List<String> findings() {
    Map<String, List<FindingRecord>> byFile = new TreeMap<>();
    for (FindingRecord finding : told) {
      byFile.computeIfAbsent(finding.place().file(), file -> new ArrayList<>()).add(finding);
    }
    List<String> lines = new ArrayList<>();
    byFile.forEach(
        (file, findings) -> {
          lines.add(coloring.strong(Printable.line(file)));
          findings.forEach(finding -> add(finding, lines));
          lines.add("");
        });
    return lines;
  }

  private void add(FindingRecord finding, List<String> lines) {
    List<String> message = finding.message().lines().map(Printable::line).toList();
    lines.add(
        String.format(
            Locale.ROOT,
            "  %d: %s: [%s] %s",
            finding.place().line(),
            coloring.severity(finding.severity()),
            finding.rule(),
            message.isEmpty() ? "" : message.get(0)));
    message.stream().skip(1).forEach(line -> lines.add("  " + coloring.faint(line)));
  }

  private List<String> summary(List<String> nextSteps) {
    List<String> lines = new ArrayList<>();
    lines.add(findingCounts());
    lines.add(flowCounts());
    lines.add(
        CoverageText.count(record.coverage().files(), "file")
            + " read; media may reach a sink through "
            + CoverageText.count(record.coverage().bodies(), "method"));
    unread(lines);
    record
        .unjudged()
        .forEach(
            module ->
                lines.add(
                    Printable.line(
                        "Not judged: module " + module.module() + ": " + module.reason())));
    lines.add("Limits of this analysis:");
    CoverageText.limits(record).forEach(line -> lines.add("  " + Printable.line(line)));
    if (!record.notes().isEmpty()) {
      lines.add("Notes:");
      record.notes().forEach(note -> lines.add("  " + Printable.line(note)));
    }
    lines.addAll(nextSteps);
    return lines;
  }

  private String findingCounts() {
    int quiet = record.findings().size() - told.size();
    String others =
        quiet == 0 ? "" : "; " + CoverageText.count(quiet, "finding") + " suppressed or accepted";
    if (told.isEmpty()) {
      return "no findings" + others;
    }
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    TreeSet<String> files = new TreeSet<>();
    for (FindingRecord finding : told) {
      counts.merge(finding.severity(), 1, Integer::sum);
      files.add(finding.place().file());
    }
    List<String> parts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      if (counts.containsKey(severity)) {
        parts.add(CoverageText.count(counts.get(severity), severity.key()));
      }
    }
    return CoverageText.count(told.size(), "finding")
        + " in "
        + CoverageText.count(files.size(), "file")
        + ": "
        + String.join(", ", parts)
        + others;
  }

  private String flowCounts() {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (FlowRecord flow : record.flows()) {
      counts.merge(flow.ruling().verdict(), 1, Integer::sum);
    }
    String parts =
        counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return CoverageText.count(record.flows().size(), "flow")
        + " judged"
        + (parts.isEmpty() ? "" : ": " + parts);
  }

  private void unread(List<String> lines) {
    List<UnreadRecord> unread = record.coverage().unread();
    if (!unread.isEmpty()) {
      lines.add("Not read:");
    }
    unread.stream()
        .limit(SHOWN_FILES)
        .map(file -> "  " + Printable.line(file.file() + ": " + file.reason()))
        .forEach(lines::add);
    if (unread.size() > SHOWN_FILES) {
      lines.add("  and " + (unread.size() - SHOWN_FILES) + " more, listed in the reports");
    }
  }
}
