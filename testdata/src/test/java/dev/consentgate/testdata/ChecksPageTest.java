package dev.consentgate.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on what counts as a check: its fixtures exist, and say what their row says. */
final class ChecksPageTest {

  private static final Path PAGE = Path.of("..", "checker", "engine", "docs", "checks.md");
  private static final Pattern NAME = Pattern.compile("`([a-z]+/[A-Z]\\w+)`");
  private static final Pattern RULE = Pattern.compile("\\| `([A-Z]\\w+)` \\|");

  private final Map<String, Fixture> fixtures =
      FixtureFiles.fixtures().stream()
          .collect(Collectors.toMap(Fixture::name, Function.identity()));

  private static List<String> rows() throws IOException {
    return Files.readAllLines(PAGE).stream().filter(line -> line.matches("\\| [ST]\\d.*")).toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isProvedByItsFixtures(String row) {
    List<String> names = NAME.matcher(row).results().map(match -> match.group(1)).toList();
    List<String> rules = RULE.matcher(row).results().map(ChecksPageTest::rule).toList();

    assertThat(names).isNotEmpty();
    assertThat(fixtures.keySet()).containsAll(names);
    for (String name : names) {
      assertThat(Expectations.read(fixtures.get(name).source(), "javac").all())
          .as(name)
          .extracting(Expectation::rule)
          .containsAll(rules);
    }
  }

  private static String rule(MatchResult match) {
    return match.group(1);
  }
}
