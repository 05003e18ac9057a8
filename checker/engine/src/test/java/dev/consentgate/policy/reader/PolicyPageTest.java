package dev.consentgate.policy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.catalog.Catalog;
import dev.consentgate.policy.Effect;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Guard;
import dev.consentgate.policy.SinkClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the policy file against the reader: it shows no key that is not read. */
final class PolicyPageTest {

  private static final Path PAGE = Path.of("docs", "policy.md");
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  private static List<String> examples() throws IOException {
    return examples(page());
  }

  private static List<String> examples(String page) {
    List<String> examples = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(page);
    while (example.find()) {
      String text = example.group(1);
      examples.add(text.startsWith("version:") ? text : "version: 1\n" + text);
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsRead(String example) throws PolicyException {
    assertThat(PolicyReader.read("policy.md", example, Evidence.DECLARED, Catalog.load()))
        .isNotNull();
  }

  @Test
  void theExampleOfTheReadmeIsRead() throws IOException, PolicyException {
    for (String example : examples(Files.readString(Path.of("..", "..", "README.md")))) {
      everyExampleIsRead(example);
    }
  }

  @Test
  void everySectionHasAChapterWithAnExample() throws IOException {
    for (String section : PolicyReader.SECTIONS) {
      if (!section.equals("version")) {
        assertThat(page()).contains("\n## " + section + "\n");
        assertThat(examples()).anyMatch(text -> text.contains("\n" + section + ":"));
      }
    }
  }

  @Test
  void everyWordIsExplained() throws IOException {
    Stream<String> words =
        Stream.of(
                Arrays.stream(Effect.values()).map(Effect::key),
                Arrays.stream(Guard.values()).map(Guard::key),
                Arrays.stream(SinkClass.values()).map(SinkClass::key))
            .flatMap(keys -> keys);
    String page = page();
    assertThat(words).allSatisfy(word -> assertThat(page).contains("`" + word + "`"));
  }
}
