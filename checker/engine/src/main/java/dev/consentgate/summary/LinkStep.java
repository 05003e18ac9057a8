package dev.consentgate.summary;

import dev.consentgate.symbol.MethodId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The end of a build of several modules: which of the findings that were left to callers in other
 * modules nobody has judged.
 */
public final class LinkStep {

  private final Map<Path, ModuleSummaries> modules = new LinkedHashMap<>();

  /**
   * Over the modules of a build.
   *
   * @param classOutputs the folders with the modules' classes, in any order; a folder without a
   *     summary file has nothing to say
   */
  public LinkStep(List<Path> classOutputs) {
    for (Path output : classOutputs) {
      new ClassPathEntry(output)
          .summaries()
          .map(SummaryFile::read)
          .ifPresent(summaries -> modules.put(output, summaries));
    }
  }

  /** The obligations of methods that no other module of the build calls, by class output. */
  public Map<Path, List<ObligationRecord>> unjudged() {
    Set<MethodId> entered = new LinkedHashSet<>();
    modules.values().forEach(module -> entered.addAll(module.entered()));
    Map<Path, List<ObligationRecord>> open = new LinkedHashMap<>();
    modules.forEach(
        (output, module) -> {
          List<ObligationRecord> left = new ArrayList<>();
          for (ObligationRecord obligation : module.obligations()) {
            if (!entered.contains(obligation.method())) {
              left.add(obligation);
            }
          }
          if (!left.isEmpty()) {
            open.put(output, List.copyOf(left));
          }
        });
    return open;
  }
}
