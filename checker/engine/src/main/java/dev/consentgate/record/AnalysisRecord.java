package dev.consentgate.record;

import java.util.List;

/**
 * The result of one analysis as plain values: every judged flow, the good ones too, and what could
 * not be judged. Every report is a projection of it; equal inputs give equal records.
 *
 * @param findings in the order of their places
 * @param flows in the order of their sinks
 * @param recipients whom the flows reach, sorted by id
 * @param unjudged the modules that were not judged as a whole; none in the record of one analysis
 * @param notes what the user should know beside: entries of the policy that match nothing, and the
 *     like
 */
public record AnalysisRecord(
    ToolRecord tool,
    List<FindingRecord> findings,
    List<FlowRecord> flows,
    List<RecipientRecord> recipients,
    Coverage coverage,
    List<UnjudgedRecord> unjudged,
    List<String> notes) {

  public AnalysisRecord {
    findings = List.copyOf(findings);
    flows = List.copyOf(flows);
    recipients = List.copyOf(recipients);
    unjudged = unjudged.stream().sorted().toList();
    notes = List.copyOf(notes);
  }

  public AnalysisRecord withFindings(List<FindingRecord> others) {
    return new AnalysisRecord(tool, others, flows, recipients, coverage, unjudged, notes);
  }

  public AnalysisRecord withNotes(List<String> others) {
    return new AnalysisRecord(tool, findings, flows, recipients, coverage, unjudged, others);
  }

  public AnalysisRecord withUnjudged(List<UnjudgedRecord> others) {
    return new AnalysisRecord(tool, findings, flows, recipients, coverage, others, notes);
  }
}
