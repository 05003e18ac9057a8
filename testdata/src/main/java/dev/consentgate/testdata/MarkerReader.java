package dev.consentgate.testdata;

import dev.consentgate.testdata.Expectation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reader of marker comments. A block of comment lines speaks of the first code line below it:
 *
 * <ul>
 *   <li>{@code // BUG: Diagnostic contains: Rule} - this rule reports there. Each further comment
 *       line is one more text that the message must contain.
 *   <li>{@code // MISSING: why}, or {@code // MISSING: Rule: why} - it should report there, and
 *       does not.
 *   <li>{@code // SPURIOUS: why} above a {@code BUG} line - it reports there, and should not.
 *   <li>{@code // MISSING(frontEnd): why} above a {@code BUG} line - this front-end does not report
 *       what others do; {@code // SPURIOUS(frontEnd): why} likewise, only this front-end reports.
 *   <li>{@code // SILENT} before the first type - the file has no marker, on purpose.
 * </ul>
 *
 * Prose stands above the first marker of its block, never below a {@code BUG} line.
 */
final class MarkerReader {
  private static final Pattern BUG = Pattern.compile("BUG: Diagnostic contains: ([A-Z]\\w+)");
  private static final Pattern GAP =
      Pattern.compile("(MISSING|SPURIOUS)(?:\\((\\w+)\\))?: (?:([A-Z]\\w*[a-z]\\w*): )?(.*)");
  private static final Pattern LIKELY_MARKER =
      Pattern.compile("(BUG|MISSING|SPURIOUS)\\b.*|Diagnostic contains.*");

  private final String[] lines;
  private final String frontEnd;
  private final List<Expectation> found = new ArrayList<>();
  private boolean silent;

  MarkerReader(String source, String frontEnd) {
    this.lines = source.split("\\R", -1);
    this.frontEnd = frontEnd;
  }

  List<Expectation> read() {
    boolean marked = false;
    int index = 0;
    while (index < lines.length) {
      int end = endOfBlock(index);
      marked |= readBlock(index, end);
      index = end + 1;
    }
    if (marked == silent) {
      throw new MalformedFixtureException(
          silent ? "a SILENT file has a marker" : "a file without any marker must say // SILENT");
    }
    return found;
  }

  private int endOfBlock(int start) {
    int end = start;
    while (end < lines.length && isComment(end)) {
      end++;
    }
    return end;
  }

  private boolean isComment(int index) {
    return lines[index].strip().startsWith("//");
  }

  private String comment(int index) {
    return lines[index].strip().substring(2).strip();
  }

  /** Reads the comment lines from start to end, which speak of the code line at end. */
  private boolean readBlock(int start, int end) {
    List<Gap> gaps = new ArrayList<>();
    List<Bug> bugs = new ArrayList<>();
    for (int index = start; index < end; index++) {
      String text = comment(index);
      Matcher bug = BUG.matcher(text);
      Matcher gap = GAP.matcher(text);
      if (bug.matches()) {
        bugs.add(new Bug(bug.group(1), new ArrayList<>()));
      } else if (gap.matches()) {
        requireAboveBugs(bugs, index);
        gaps.add(Gap.of(gap));
      } else if (LIKELY_MARKER.matcher(text).matches()) {
        throw new MalformedFixtureException("line " + (index + 1) + ": no such marker: " + text);
      } else if (!bugs.isEmpty()) {
        bugs.get(bugs.size() - 1).texts().add(text);
      } else if (text.equals("SILENT")) {
        silent = true;
      }
    }
    boolean marked = !bugs.isEmpty() || !gaps.isEmpty();
    if (marked && (end >= lines.length || lines[end].isBlank())) {
      throw new MalformedFixtureException("line " + (end + 1) + ": a marker above no code");
    }
    bugs.forEach(bug -> add(bug, gaps, end + 1));
    gaps.stream().filter(gap -> gap.standsAlone(bugs)).forEach(gap -> add(gap, end + 1));
    return marked;
  }

  private static void requireAboveBugs(List<Bug> bugs, int index) {
    if (!bugs.isEmpty()) {
      throw new MalformedFixtureException(
          "line " + (index + 1) + ": MISSING and SPURIOUS stand above the BUG line");
    }
  }

  private void add(Gap gap, int line) {
    if (gap.kind() == Kind.SPURIOUS) {
      throw new MalformedFixtureException("line " + line + ": SPURIOUS without a BUG line");
    }
    found.add(new Expectation(line, gap.rule(), List.of(), Kind.MISSING, gap.reason()));
  }

  private void add(Bug bug, List<Gap> gaps, int line) {
    Kind kind = Kind.RIGHT;
    String reason = "";
    for (Gap gap : gaps) {
      if (gap.standsAlone(List.of(bug)) || !gap.fits(bug)) {
        continue;
      }
      if (gap.kind() == Kind.SPURIOUS && !gap.isFor(frontEnd)) {
        return;
      }
      if (gap.isFor(frontEnd)) {
        kind = gap.kind();
        reason = gap.reason();
      }
    }
    List<String> texts = kind == Kind.MISSING ? List.of() : bug.texts();
    found.add(new Expectation(line, bug.rule(), texts, kind, reason));
  }

  private record Bug(String rule, List<String> texts) {}

  private record Gap(Kind kind, String frontEnd, String rule, String reason) {
    static Gap of(Matcher matcher) {
      String frontEnd = matcher.group(2);
      String rule = matcher.group(3);
      return new Gap(
          Kind.valueOf(matcher.group(1)),
          frontEnd == null ? "" : frontEnd,
          rule == null ? "" : rule,
          matcher.group(4));
    }

    /** A gap of one front-end speaks of the BUG lines below it; so does every SPURIOUS. */
    boolean standsAlone(List<Bug> bugs) {
      return bugs.isEmpty() || (kind == Kind.MISSING && frontEnd.isEmpty());
    }

    boolean isFor(String name) {
      return frontEnd.isEmpty() || frontEnd.equals(name);
    }

    boolean fits(Bug bug) {
      return rule.isEmpty() || rule.equals(bug.rule());
    }
  }
}
