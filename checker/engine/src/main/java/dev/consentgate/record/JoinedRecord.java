package dev.consentgate.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The records of several modules as one, in the order of the modules' names. */
public final class JoinedRecord {

  private JoinedRecord() {}

  /**
   * Joins the records.
   *
   * @param modules by name; their places tell files apart already
   */
  public static AnalysisRecord of(ToolRecord tool, Map<String, AnalysisRecord> modules) {
    Map<String, AnalysisRecord> sorted = new TreeMap<>(modules);
    List<FindingRecord> findings = new ArrayList<>();
    List<FlowRecord> flows = new ArrayList<>();
    Map<String, RecipientRecord> recipients = new TreeMap<>();
    List<UnjudgedRecord> unjudged = new ArrayList<>();
    Set<String> notes = new LinkedHashSet<>();
    Set<String> frontEnds = new TreeSet<>();
    Set<String> policies = new TreeSet<>();
    Coverage coverage = Coverage.NONE;
    for (AnalysisRecord module : sorted.values()) {
      findings.addAll(module.findings());
      flows.addAll(module.flows());
      module.recipients().forEach(known -> recipients.putIfAbsent(known.id(), known));
      unjudged.addAll(module.unjudged());
      notes.addAll(module.notes());
      frontEnds.add(module.tool().frontEnd());
      policies.add(module.tool().policy());
      coverage = coverage.and(module.coverage());
    }
    return new AnalysisRecord(
        new ToolRecord(
            tool.version(),
            frontEnds.size() == 1 ? frontEnds.iterator().next() : ToolRecord.BOTH,
            policies.size() == 1 ? policies.iterator().next() : String.join(",", policies),
            tool.catalog()),
        findings,
        flows,
        List.copyOf(recipients.values()),
        coverage,
        unjudged,
        List.copyOf(notes));
  }
}
