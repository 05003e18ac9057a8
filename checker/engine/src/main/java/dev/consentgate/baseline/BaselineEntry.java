package dev.consentgate.baseline;

import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One accepted finding.
 *
 * @param id of the finding, eight hexadecimal digits
 * @param count how many findings have this id; more of them than accepted are new
 * @param method the named method around the sink, for the reader's eye
 * @param routes the accepted ways of media to the sink; a finding with another one is new
 */
public record BaselineEntry(
    String id, String rule, int count, String method, SortedSet<String> routes) {

  static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::method)
          .thenComparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::id);

  public BaselineEntry {
    routes = new TreeSet<>(routes);
  }

  /** Both as one: what either accepts. */
  BaselineEntry and(BaselineEntry other, int together) {
    TreeSet<String> all = new TreeSet<>(routes);
    all.addAll(other.routes);
    return new BaselineEntry(id, rule, together, method, all);
  }
}
