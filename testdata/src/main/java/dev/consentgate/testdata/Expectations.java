package dev.consentgate.testdata;

import dev.consentgate.testdata.Expectation.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * All that one fixture's marker comments say, for one front-end.
 *
 * <p>Every line that no marker speaks of must be silent. The grammar is told in {@link
 * MarkerReader}.
 */
public record Expectations(List<Expectation> all) {
  public Expectations {
    all = List.copyOf(all);
  }

  /**
   * Reads the markers of one Java file.
   *
   * @param frontEnd the front-end to read for, as it is named in markers: {@code javac} or {@code
   *     javaparser}
   * @throws MalformedFixtureException if a marker breaks the grammar, or the file has no marker and
   *     does not say that it is silent
   */
  public static Expectations read(String source, String frontEnd) {
    return new Expectations(new MarkerReader(source, frontEnd).read());
  }

  /** How many markers are of this kind. */
  public long count(Kind kind) {
    return all.stream().filter(expectation -> expectation.kind() == kind).count();
  }

  /**
   * Compares the markers with what was reported, in both directions.
   *
   * @return one readable sentence for each difference; empty if there is none
   */
  public List<String> differences(List<Report> reports) {
    List<String> differences = new ArrayList<>();
    List<Report> unexplained = new ArrayList<>(reports.stream().sorted().toList());
    for (Expectation expectation : all) {
      if (expectation.kind() != Kind.MISSING && !unexplained.removeIf(expectation::accepts)) {
        differences.add(absence(expectation, unexplained));
      }
    }
    for (Expectation expectation : all) {
      if (expectation.kind() == Kind.MISSING && unexplained.removeIf(expectation::concerns)) {
        differences.add("gap closed, remove its MISSING comment: " + expectation);
      }
    }
    unexplained.forEach(report -> differences.add("not expected: " + report));
    return List.copyOf(differences);
  }

  private static String absence(Expectation expectation, List<Report> unexplained) {
    if (unexplained.stream().anyMatch(expectation::concerns)) {
      return "reported with another message: " + expectation;
    }
    return expectation.kind() == Kind.SPURIOUS
        ? "false alarm gone, remove its SPURIOUS and BUG comments: " + expectation
        : "expected, but not reported: " + expectation;
  }
}
