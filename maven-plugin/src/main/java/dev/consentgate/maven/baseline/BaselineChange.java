package dev.consentgate.maven.baseline;

import dev.consentgate.baseline.Baseline;
import dev.consentgate.baseline.BaselineEntry;
import dev.consentgate.record.AnalysisRecord;
import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.Standing;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of a module's baseline.
 *
 * @param next empty where nothing is accepted
 * @param lines what the user is told
 */
record BaselineChange(Baseline next, List<String> lines) {

  BaselineChange {
    lines = List.copyOf(lines);
  }

  /**
   * Holds an old baseline against what is found now.
   *
   * @param accept whether findings that are not in it are accepted too; else it can only shrink
   */
  static BaselineChange of(Baseline old, AnalysisRecord now, boolean accept) {
    List<FindingRecord> findings =
        now.findings().stream().filter(finding -> !finding.isSuppressed()).toList();
    List<Standing> standings = old.standings(now.tool(), findings);
    List<FindingRecord> kept = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      FindingRecord finding = findings.get(i);
      Standing standing = standings.get(i);
      if (accept || standing == Standing.UNCHANGED) {
        kept.add(finding);
      }
      if (standing != Standing.UNCHANGED) {
        lines.add((accept ? "accepted: " : "not accepted: ") + text(finding, standing));
      }
    }
    for (BaselineEntry entry : old.stale(findings)) {
      lines.add("no longer found: " + entry.id() + " " + entry.rule() + " in " + entry.method());
    }
    Baseline next = Baseline.of(now.tool(), kept);
    lines.add(size(old.size(), next.size()));
    return new BaselineChange(next, lines);
  }

  private static String text(FindingRecord finding, Standing standing) {
    String why =
        switch (standing) {
          case UPDATED -> " (a new way to an accepted sink)";
          case NEW_BY_UPGRADE -> " (the baseline is of another tool or catalog)";
          default -> "";
        };
    return finding.id() + " " + finding.place() + " " + finding.title() + why;
  }

  private static String size(int before, int after) {
    String change = after == before ? "unchanged" : (after > before ? "+" : "") + (after - before);
    return "the baseline holds " + after + (after == 1 ? " finding" : " findings") + ", " + change;
  }
}
