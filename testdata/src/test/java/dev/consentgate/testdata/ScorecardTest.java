package dev.consentgate.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The committed scorecard of the conformance suite tells what the fixtures' markers say, which the
 * front-ends' tests hold to what is really reported. With {@code -Dpages.write} it is written anew.
 */
final class ScorecardTest {
  private static final String SUITE = "conformance/";
  private static final Path PAGE = Path.of("conformance.md");

  @Test
  void scorecardIsUpToDate() throws IOException {
    String page = page();
    if (System.getProperty("pages.write") != null) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
        .as("mvn -pl testdata -am test -Dtest=ScorecardTest -Dpages.write writes it")
        .isEqualTo(page);
  }

  @Test
  void countsEachHandingOver() {
    String source =
        """
        class A {
          void send() {
            // BUG: Diagnostic contains: UnconsentedMediaSharing
            partner.send(photo);
            courier.sendText(caption);
            // MISSING: UnconsentedMediaSharing: why
            partner.send(copy);
            // SPURIOUS: why
            // BUG: Diagnostic contains: UnconsentedMediaSharing
            partner.send(drawing);
          }
        }
        """;
    assertThat(Score.of(new Fixture("A.java", source), "javac"))
        .isEqualTo(new Score(1, 1, 1, 1, 1));
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Scorecard of the conformance suite

            The fixtures in [conformance](src/main/java/dev/consentgate/testdata/conformance) ask for each way that content can take,
            or seem to take, whether it is followed. Each line that hands something to a recipient is a case: a flow that must be
            reported, or a non-flow that must not. Known gaps stand as `MISSING` and `SPURIOUS` lines above their cases, each with its
            reason. A test writes this page from the markers, which the tests of both front-ends hold to what they report.

            | Category | Files | Flows | found | missed | Non-flows | silent | reported | Precision | Recall |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
            """);
    Map<String, Score> categories = categories("javac");
    Score all = Score.NONE;
    for (Map.Entry<String, Score> category : categories.entrySet()) {
      page.append(row(category.getKey(), category.getValue()));
      all = all.plus(category.getValue());
    }
    Score scanned = categories("javaparser").values().stream().reduce(Score.NONE, Score::plus);
    page.append(row("**all, compiled**", all));
    page.append(row("**all, scanned**", scanned));
    return page.toString();
  }

  private static Map<String, Score> categories(String frontEnd) {
    Map<String, Score> categories = new TreeMap<>();
    for (Fixture fixture : FixtureFiles.fixtures()) {
      if (fixture.name().startsWith(SUITE)) {
        String name = fixture.name().substring(SUITE.length());
        String category = name.substring(0, name.indexOf('/'));
        categories.merge(category, Score.of(fixture, frontEnd), Score::plus);
      }
    }
    return categories;
  }

  private static String row(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %d | %d | %d | %.2f | %.2f |\n",
        name,
        score.files(),
        score.found() + score.missed(),
        score.found(),
        score.missed(),
        score.silent() + score.alarms(),
        score.silent(),
        score.alarms(),
        score.precision(),
        score.recall());
  }
}
