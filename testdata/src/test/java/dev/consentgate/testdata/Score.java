package dev.consentgate.testdata;

import dev.consentgate.testdata.Expectation.Kind;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How many of the cases in some fixtures the tool decides rightly.
 *
 * <p>A case is one line that hands something to a recipient of the small world. It is a flow if a
 * marker says that it should be reported, under whatever rule, and a non-flow otherwise.
 *
 * @param files the fixtures that were counted
 * @param found flows that are reported
 * @param missed flows that are not
 * @param silent non-flows that are not reported
 * @param alarms non-flows that are
 */
record Score(int files, int found, int missed, int silent, int alarms) {
  private static final Pattern HAND_OVER =
      Pattern.compile("\\b(?:partner|trainer|courier)(?:\\.|::)(?:send|train|fetch)\\w*");

  static final Score NONE = new Score(0, 0, 0, 0, 0);

  /** The score of one fixture under one front-end. */
  static Score of(Fixture fixture, String frontEnd) {
    Map<Integer, TreeSet<Kind>> marked = new TreeMap<>();
    for (Expectation expectation : Expectations.read(fixture.source(), frontEnd).all()) {
      marked.computeIfAbsent(expectation.line(), line -> new TreeSet<>()).add(expectation.kind());
    }
    Score score = new Score(1, 0, 0, 0, 0);
    String[] lines = fixture.source().split("\\R", -1);
    for (int line = 1; line <= lines.length; line++) {
      TreeSet<Kind> kinds = marked.get(line);
      if (kinds != null) {
        score = score.plus(marked(kinds));
      } else if (HAND_OVER.matcher(lines[line - 1]).find()) {
        score = score.plus(new Score(0, 0, 0, 1, 0));
      }
    }
    return score;
  }

  /** A line that is reported under another rule than it should be is a flow that was found. */
  private static Score marked(TreeSet<Kind> kinds) {
    boolean flow = kinds.contains(Kind.RIGHT) || kinds.contains(Kind.MISSING);
    boolean reported = kinds.contains(Kind.RIGHT) || kinds.contains(Kind.SPURIOUS);
    if (flow) {
      return reported ? new Score(0, 1, 0, 0, 0) : new Score(0, 0, 1, 0, 0);
    }
    return new Score(0, 0, 0, 0, 1);
  }

  Score plus(Score other) {
    return new Score(
        files + other.files,
        found + other.found,
        missed + other.missed,
        silent + other.silent,
        alarms + other.alarms);
  }

  /** The share of the reported lines that should be. */
  double precision() {
    return found + alarms == 0 ? 1 : (double) found / (found + alarms);
  }

  /** The share of the flows that are reported. */
  double recall() {
    return found + missed == 0 ? 1 : (double) found / (found + missed);
  }
}
