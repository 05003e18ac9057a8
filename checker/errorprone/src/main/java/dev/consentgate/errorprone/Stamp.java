package dev.consentgate.errorprone;

import com.google.errorprone.ErrorProneOptions;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.RuleNames;
import dev.consentgate.record.Digest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The trace that the checks ran: what was judged, by what, and how loudly. Equal for equal sources,
 * policy and tool on every machine.
 *
 * @param boundary as the build set it
 * @param units package path and file name of each unit, sorted
 * @param severities the level of each rule as flags and policy set it; {@code default} otherwise
 * @param limits which bounds of the analysis were hit, and how often
 * @param recordDigest of the record of flows beside the stamp; empty when there is none
 * @param notes entries of the policy that match nothing, without the folder of its file
 */
record Stamp(
    State state,
    String version,
    String policyDigest,
    String catalogDigest,
    String sourceDigest,
    CheckOptions.Boundary boundary,
    Map<String, String> severities,
    List<String> units,
    Map<String, Integer> limits,
    String recordDigest,
    List<String> notes) {

  /** How much of the module was judged. */
  enum State {
    COMPLETE,
    /** Some classes of the module came from an earlier compilation. */
    PARTIAL,
    CRASHED
  }

  static Stamp of(
      Context context,
      List<JCCompilationUnit> units,
      Policy project,
      Policy catalog,
      ErrorProneOptions options,
      CheckOptions.Boundary boundary) {
    SourceDigest sources = new SourceDigest(units);
    return new Stamp(
        new ClassOutput(context).hasEarlierClasses() ? State.PARTIAL : State.COMPLETE,
        ToolVersion.text(),
        project.digest(),
        Digest.of(catalog.digest()),
        sources.digest(),
        boundary,
        severities(project, options),
        sources.names(),
        Map.of(),
        "",
        List.of());
  }

  Stamp crashed() {
    return with(State.CRASHED, limits, "", notes);
  }

  Stamp with(Judged judged, String record) {
    List<String> told = judged.notes().stream().map(Stamp::withoutFolder).toList();
    return with(state, judged.limits(), record, told);
  }

  private Stamp with(
      State state, Map<String, Integer> limits, String recordDigest, List<String> notes) {
    return new Stamp(
        state,
        version,
        policyDigest,
        catalogDigest,
        sourceDigest,
        boundary,
        severities,
        units,
        limits,
        recordDigest,
        notes);
  }

  /** A note begins with the place in the policy that it is about, and a colon. */
  static String withoutFolder(String note) {
    int place = Math.max(0, note.indexOf(": "));
    int folder = Math.max(note.lastIndexOf('/', place), note.lastIndexOf('\\', place));
    return note.substring(folder + 1);
  }

  private static Map<String, String> severities(Policy project, ErrorProneOptions options) {
    Map<String, String> levels = new TreeMap<>();
    for (String rule : RuleNames.ALL) {
      ErrorProneOptions.Severity flag = options.getSeverityMap().get(rule);
      if (flag != null) {
        levels.put(rule, "flag " + flag.name().toLowerCase(Locale.ROOT));
      } else if (project.severities().containsKey(rule)) {
        levels.put(rule, "policy " + project.severities().get(rule).key());
      } else {
        levels.put(rule, options.isDisableAllChecks() ? "off" : "default");
      }
    }
    return levels;
  }
}
