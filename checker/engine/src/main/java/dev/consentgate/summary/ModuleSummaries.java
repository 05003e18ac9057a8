package dev.consentgate.summary;

import dev.consentgate.analysis.Exports;
import dev.consentgate.analysis.Obligation;
import dev.consentgate.flow.Summary;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What one module tells to others: the content of its summary file.
 *
 * @param version of the tool
 * @param policy digest of the policy under which it was made
 * @param classes by binary name
 * @param obligations findings that callers in other modules answer for
 * @param entered methods of other modules that send media and that this module calls
 * @param leftOut how many methods could not be written
 */
public record ModuleSummaries(
    String version,
    String policy,
    Map<String, ClassSummaries> classes,
    List<ObligationRecord> obligations,
    Set<MethodId> entered,
    int leftOut) {

  /** Where the file lies among the classes. */
  public static final String PATH = "META-INF/consentgate/summaries";

  public ModuleSummaries {
    classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    obligations = List.copyOf(obligations);
    entered = Collections.unmodifiableSet(new TreeSet<>(entered));
  }

  /**
   * Of what an analysis has to tell.
   *
   * @param classFiles the module's classes as they were compiled; one that is missing is left out
   */
  public static ModuleSummaries of(
      Exports exports, String version, String policy, ClassFiles classFiles) {
    Map<String, Map<MethodId, MethodSummary>> methods = new TreeMap<>();
    int leftOut = 0;
    for (Map.Entry<MethodId, Summary> entry : exports.summaries().entrySet()) {
      try {
        MethodSummary summary = MethodSummary.of(entry.getValue());
        methods
            .computeIfAbsent(entry.getKey().owner(), owner -> new TreeMap<>())
            .put(entry.getKey(), summary);
      } catch (InexpressibleException inexpressible) {
        leftOut++;
      }
    }
    Map<String, ClassSummaries> classes = new TreeMap<>();
    methods.forEach(
        (owner, summaries) ->
            classFiles
                .digest(owner)
                .ifPresent(
                    digest ->
                        classes.put(
                            owner, new ClassSummaries(digest, exports.isWhole(), summaries))));
    List<ObligationRecord> obligations = new ArrayList<>();
    for (Obligation obligation : exports.obligations()) {
      obligations.add(ObligationRecord.of(obligation));
    }
    return new ModuleSummaries(version, policy, classes, obligations, exports.entered(), leftOut);
  }

  /**
   * Together with what an earlier compilation said of classes that this one has not seen.
   *
   * @param compiled whether this one has seen a class, by its binary name
   */
  public ModuleSummaries over(
      ModuleSummaries earlier, Predicate<String> compiled, ClassFiles classFiles) {
    Map<String, ClassSummaries> all = new TreeMap<>();
    earlier.classes.forEach(
        (name, old) -> {
          Optional<String> digest =
              compiled.test(name) ? Optional.empty() : classFiles.digest(name);
          if (digest.isPresent() && digest.get().equals(old.digest())) {
            all.put(name, old);
          }
        });
    List<ObligationRecord> open = new ArrayList<>();
    for (ObligationRecord obligation : earlier.obligations) {
      if (all.containsKey(obligation.method().owner())) {
        open.add(obligation);
      }
    }
    all.putAll(classes);
    open.addAll(obligations);
    Set<MethodId> called = new LinkedHashSet<>(earlier.entered);
    called.addAll(entered);
    return new ModuleSummaries(version, policy, all, open, called, leftOut + earlier.leftOut);
  }

  public boolean isEmpty() {
    return classes.isEmpty() && obligations.isEmpty() && entered.isEmpty();
  }
}
