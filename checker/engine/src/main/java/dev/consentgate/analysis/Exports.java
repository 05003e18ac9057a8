package dev.consentgate.analysis;

import dev.consentgate.flow.Summary;
import dev.consentgate.symbol.MethodId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an analysis has to tell to those of other modules.
 *
 * @param summaries of methods that matter to callers
 * @param isWhole whether all methods of their classes are among them and all that they do is told,
 *     rather than flows alone
 * @param obligations findings that callers in other modules answer for
 * @param entered methods of other modules that send media and that this program calls
 */
public record Exports(
    Map<MethodId, Summary> summaries,
    boolean isWhole,
    List<Obligation> obligations,
    Set<MethodId> entered) {

  public static final Exports NONE = new Exports(Map.of(), false, List.of(), Set.of());

  public Exports {
    summaries = Collections.unmodifiableMap(new TreeMap<>(summaries));
    obligations = List.copyOf(obligations);
    entered = Collections.unmodifiableSet(new TreeSet<>(entered));
  }
}
