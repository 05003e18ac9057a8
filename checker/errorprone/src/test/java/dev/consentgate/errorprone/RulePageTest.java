package dev.consentgate.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BugPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule has its page, and the page shows what javac prints. With {@code -Dpages.write} the
 * shown output is written anew, in the README too, to be reviewed as any other change.
 */
final class RulePageTest {

  private static final Path README = Path.of("..", "..", "README.md");

  @TempDir private Path folder;

  private static List<RulePage> pages() {
    return RulePage.all();
  }

  @Test
  void everyPageIsAboutARule() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("docs"))) {
      assertThat(files)
          .containsExactlyInAnyOrderElementsOf(pages().stream().map(RulePage::file).toList());
    }
  }

  @Test
  void theReadmeLinksEveryPageAndShowsTheOutputOfOne() throws IOException {
    String readme = Files.readString(README);
    for (RulePage page : pages()) {
      assertThat(readme).contains("[" + page.rule() + "](checker/errorprone/" + page.link() + ")");
    }
    assertThat(pages()).anyMatch(page -> readme.contains(page.shownOutput()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void beginsWithTheRule(RulePage page) {
    BugPattern pattern = page.check().getAnnotation(BugPattern.class);
    String severity = pattern.severity().name().toLowerCase(Locale.ROOT);

    assertThat(page.text()).startsWith("# " + page.rule() + "\n");
    assertThat(page.text().split("## ", 2)[0]).contains("Default: " + severity + ".");
    assertThat(page.text()).contains("@SuppressWarnings(\"" + page.rule() + "\")");
    assertThat(pattern.link()).endsWith("/" + page.rule());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void showsWhatJavacPrints(RulePage page) throws IOException {
    String printed = new PageExample(folder).output(page.examples().get(0));
    if (System.getProperty("pages.write") != null) {
      String before = page.shownOutput();
      page.write(printed);
      if (!before.isEmpty()) {
        Files.writeString(README, Files.readString(README).replace(before, printed));
      }
    }

    assertThat(printed).contains("[" + page.rule() + "]");
    assertThat(page.shownOutput())
        .as("the output in %s, written anew with -Dpages.write", page.file())
        .isEqualTo(printed);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theMendedExampleIsSilent(RulePage page) throws IOException {
    assertThat(page.examples()).hasSizeGreaterThanOrEqualTo(2);
    for (String mended : page.examples().subList(1, page.examples().size())) {
      assertThat(new PageExample(folder).output(mended)).isEmpty();
    }
  }
}
