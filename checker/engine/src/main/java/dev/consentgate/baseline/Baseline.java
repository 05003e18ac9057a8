package dev.consentgate.baseline;

import dev.consentgate.record.FindingRecord;
import dev.consentgate.record.Standing;
import dev.consentgate.record.ToolRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The findings that a module accepts, by id, with the tool and the catalog that found them.
 *
 * <p>It accepts a finding whose ways it all knows, as often as it has been counted; it never grows
 * by being used.
 */
public record Baseline(String tool, String catalog, List<BaselineEntry> entries) {

  public static final Baseline EMPTY = new Baseline("", "", List.of());

  public Baseline {
    Map<String, BaselineEntry> byId = new TreeMap<>();
    for (BaselineEntry entry : entries) {
      byId.merge(
          entry.id(),
          entry,
          (left, right) -> left.and(right, Math.max(left.count(), right.count())));
    }
    entries = byId.values().stream().sorted(BaselineEntry.ORDER).toList();
  }

  /** The baseline that accepts just these findings. */
  public static Baseline of(ToolRecord tool, List<FindingRecord> findings) {
    Map<String, BaselineEntry> byId = new LinkedHashMap<>();
    for (FindingRecord finding : findings) {
      BaselineEntry entry =
          new BaselineEntry(
              finding.id(),
              finding.rule(),
              1,
              finding.method().replace(" ", ""),
              new TreeSet<>(finding.routes()));
      byId.merge(entry.id(), entry, (left, right) -> left.and(right, left.count() + 1));
    }
    return new Baseline(tool.version(), tool.catalog(), List.copyOf(byId.values()));
  }

  /**
   * How each finding stands to this baseline, in order; {@link Standing#UNCHANGED} alone is
   * accepted.
   *
   * @param now the tool that found them
   */
  public List<Standing> standings(ToolRecord now, List<FindingRecord> findings) {
    Map<String, BaselineEntry> byId = new LinkedHashMap<>();
    Map<String, Integer> left = new LinkedHashMap<>();
    for (BaselineEntry entry : entries) {
      byId.put(entry.id(), entry);
      left.put(entry.id(), entry.count());
    }
    Standing unknown = isOfOther(now) ? Standing.NEW_BY_UPGRADE : Standing.NEW;
    List<Standing> standings = new ArrayList<>();
    for (FindingRecord finding : findings) {
      BaselineEntry entry = byId.get(finding.id());
      if (entry == null || left.merge(finding.id(), -1, Integer::sum) < 0) {
        standings.add(unknown);
      } else {
        boolean known = entry.routes().containsAll(finding.routes());
        standings.add(known ? Standing.UNCHANGED : Standing.UPDATED);
      }
    }
    return standings;
  }

  /** The entries of which nothing is found any more. */
  public List<BaselineEntry> stale(List<FindingRecord> findings) {
    List<String> found = findings.stream().map(FindingRecord::id).toList();
    return entries.stream().filter(entry -> !found.contains(entry.id())).toList();
  }

  /** How many findings it accepts. */
  public int size() {
    return entries.stream().mapToInt(BaselineEntry::count).sum();
  }

  /** Whether other knowledge than the given tool's found what it holds; nobody's is none. */
  public boolean isOfOther(ToolRecord now) {
    return !entries.isEmpty() && differs(now);
  }

  private boolean differs(ToolRecord now) {
    return !tool.equals(now.version()) || !catalog.equals(now.catalog());
  }
}
