package dev.consentgate.report;

import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What an analysis could not do, in sentences. */
final class CoverageText {

  private CoverageText() {}

  /** One line for each limit; the unread files are only counted. */
  static List<String> limits(AnalysisRecord record) {
    Coverage coverage = record.coverage();
    List<String> lines = new ArrayList<>();
    if (!coverage.unread().isEmpty()) {
      lines.add(count(coverage.unread().size(), "file") + " could not be read as a whole");
    }
    if (coverage.unresolvedCalls() > 0) {
      lines.add(
          String.format(
              Locale.ROOT,
              "the target of %.1f %% of the calls looked into is not known (%d of %d)",
              100 * coverage.unresolvedShare(),
              coverage.unresolvedCalls(),
              coverage.calls()));
    }
    if (coverage.unknownForms() > 0) {
      lines.add(count(coverage.unknownForms(), "form") + " of the language not understood");
    }
    lines.addAll(bounds(coverage.limits()));
    lines.add(
        "not followed: reflection, native code, code generated at run time, media stored under a"
            + " name and read back, checks that are not calls");
    return lines;
  }

  /** Bounds of one kind in many methods are one line; the JSON report holds each. */
  private static List<String> bounds(Map<String, Integer> limits) {
    Map<String, List<Integer>> kinds = new TreeMap<>();
    limits.forEach(
        (limit, hits) ->
            kinds.computeIfAbsent(limit.split(" of ", 2)[0], kind -> new ArrayList<>()).add(hits));
    List<String> lines = new ArrayList<>();
    kinds.forEach(
        (kind, hits) -> {
          int sum = hits.stream().mapToInt(Integer::intValue).sum();
          String places = hits.size() == 1 ? "" : " in " + hits.size() + " places";
          lines.add("bound hit " + times(sum) + places + ": " + kind);
        });
    return lines;
  }

  static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private static String times(int number) {
    return number == 1 ? "once" : number + " times";
  }
}
