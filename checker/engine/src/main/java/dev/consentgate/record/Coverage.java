package dev.consentgate.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far the analysis saw: what it read, and everything that it could not do.
 *
 * @param files how many source files were read
 * @param bodies how many methods had their bodies analysed, since media may reach a sink through
 *     them
 * @param sinks how many methods mention a sink
 * @param calls how many calls stand in the bodies that were looked into
 * @param unresolvedCalls how many of them have a target that could not be told
 * @param unknownForms how many expressions and statements were not understood
 * @param unread sorted by name
 * @param limits the bounds of the analysis that were hit, and how often
 */
public record Coverage(
    int files,
    int bodies,
    int sinks,
    int calls,
    int unresolvedCalls,
    int unknownForms,
    List<UnreadRecord> unread,
    Map<String, Integer> limits) {

  public static final Coverage NONE = new Coverage(0, 0, 0, 0, 0, 0, List.of(), Map.of());

  public Coverage {
    unread = unread.stream().sorted().toList();
    limits = Collections.unmodifiableMap(new TreeMap<>(limits));
  }

  /** Both as one. */
  Coverage and(Coverage other) {
    List<UnreadRecord> allUnread = new ArrayList<>(unread);
    allUnread.addAll(other.unread);
    Map<String, Integer> allLimits = new TreeMap<>(limits);
    other.limits.forEach((limit, count) -> allLimits.merge(limit, count, Integer::sum));
    return new Coverage(
        files + other.files,
        bodies + other.bodies,
        sinks + other.sinks,
        calls + other.calls,
        unresolvedCalls + other.unresolvedCalls,
        unknownForms + other.unknownForms,
        allUnread,
        allLimits);
  }

  /** The part of the calls whose target could not be told, from 0 to 1. */
  public double unresolvedShare() {
    return calls == 0 ? 0 : (double) unresolvedCalls / calls;
  }
}
