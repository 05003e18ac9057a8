package dev.consentgate.testdata;

import java.util.Comparator;

/**
 * One finding as a front-end delivered it: its line (from one), its rule's name and its message.
 *
 * <p>Ordered by line, then rule, then message.
 */
public record Report(int line, String rule, String message) implements Comparable<Report> {
  private static final Comparator<Report> ORDER =
      Comparator.comparingInt(Report::line)
          .thenComparing(Report::rule)
          .thenComparing(Report::message);

  @Override
  public int compareTo(Report other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "line " + line + " [" + rule + "] " + message.lines().findFirst().orElse("");
  }
}
