package dev.consentgate.testdata;

import java.util.List;

/**
 * What a marker comment says about the line below it.
 *
 * <p>An empty {@code rule} stands for any rule, which only a {@link Kind#MISSING} marker may say.
 *
 * @param line the line the marker speaks of, from one
 * @param rule the name of the rule that reports, or should report
 * @param texts what the message must contain
 * @param kind whether the tool is right about this line
 * @param reason why it is not, empty for {@link Kind#RIGHT}
 */
public record Expectation(int line, String rule, List<String> texts, Kind kind, String reason) {
  /** Whether the tool does at this line what it ought to do. */
  public enum Kind {
    /** It reports, and should. */
    RIGHT,
    /** It should report, and does not. */
    MISSING,
    /** It reports, and should not. */
    SPURIOUS
  }

  public Expectation {
    texts = List.copyOf(texts);
  }

  /** Whether this report is the one the marker speaks of, its texts included. */
  boolean accepts(Report report) {
    return concerns(report) && texts.stream().allMatch(report.message()::contains);
  }

  /** Whether this report is about the marker's line and rule, whatever its message says. */
  boolean concerns(Report report) {
    return report.line() == line && (rule.isEmpty() || rule.equals(report.rule()));
  }

  @Override
  public String toString() {
    String name = rule.isEmpty() ? "any rule" : rule;
    return "line " + line + " [" + name + "]" + (texts.isEmpty() ? "" : " saying " + texts);
  }
}
