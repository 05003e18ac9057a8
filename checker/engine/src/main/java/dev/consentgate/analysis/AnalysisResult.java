package dev.consentgate.analysis;

import dev.consentgate.finding.Finding;
import dev.consentgate.finding.Route;
import dev.consentgate.judgement.Judgement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an analysis found and what it could not do.
 *
 * @param findings in source order
 * @param waived findings that a reviewed exemption accepts: nobody is told of them, records are
 * @param judgements every closed flow, the good ones too
 * @param routes the judgements again, each with the entry at which it closes; one judgement may
 *     close at several
 * @param limits which bounds were hit, and how often
 * @param bodies how many methods had their bodies analysed
 * @param sinks how many methods mention a sink
 * @param notes what the user should know of the policy: entries that name nothing here
 * @param exports what is told to other modules
 */
public record AnalysisResult(
    List<Finding> findings,
    List<Finding> waived,
    List<Judgement> judgements,
    List<Route> routes,
    Map<String, Integer> limits,
    int bodies,
    int sinks,
    List<String> notes,
    Exports exports) {

  public AnalysisResult {
    findings = List.copyOf(findings);
    waived = List.copyOf(waived);
    judgements = List.copyOf(judgements);
    routes = List.copyOf(routes);
    notes = List.copyOf(notes);
    limits = java.util.Collections.unmodifiableMap(new TreeMap<>(limits));
  }

  /** The same, with what is told to other modules. */
  AnalysisResult with(Exports told) {
    return new AnalysisResult(
        findings, waived, judgements, routes, limits, bodies, sinks, notes, told);
  }

  /** The result for a program without a sink. */
  static AnalysisResult nothing(List<String> notes) {
    return withoutMedia(0, notes);
  }

  /** The result for a program whose sinks no media can come to. */
  static AnalysisResult withoutMedia(int sinks, List<String> notes) {
    return new AnalysisResult(
        List.of(), List.of(), List.of(), List.of(), Map.of(), 0, sinks, notes, Exports.NONE);
  }
}
