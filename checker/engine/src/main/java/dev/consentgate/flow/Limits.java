package dev.consentgate.flow;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts where a bound of the analysis was hit, so that no limit bites in silence. */
public final class Limits {

  private final Map<String, Integer> hits = new TreeMap<>();

  /** Notes that a bound was hit; {@code what} names it for a reader. */
  public void count(String what) {
    hits.merge(what, 1, Integer::sum);
  }

  /** What was hit, and how often. */
  public Map<String, Integer> hits() {
    return Collections.unmodifiableMap(hits);
  }
}
