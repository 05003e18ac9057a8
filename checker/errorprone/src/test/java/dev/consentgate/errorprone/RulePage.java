package dev.consentgate.errorprone;

import com.google.errorprone.bugpatterns.BugChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page about one rule: an example in Java that is reported, the text that javac prints of it,
 * and the same example mended.
 */
record RulePage(Class<? extends BugChecker> check, Path file) {

  private static final Path FOLDER = Path.of("docs");
  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```$");
  private static final Pattern TEXT = Pattern.compile("(?ms)^(```text\n)(.*?)^```$");

  /** A page for each check of this module, whether it is there or not. */
  static List<RulePage> all() {
    return ServiceLoader.load(BugChecker.class).stream()
        .filter(check -> ConsentGateCheck.class.isAssignableFrom(check.type()))
        .<RulePage>map(
            check ->
                new RulePage(check.type(), FOLDER.resolve(check.type().getSimpleName() + ".md")))
        .toList();
  }

  String rule() {
    return check.getSimpleName();
  }

  /** The file as a link from the folder of this module. */
  String link() {
    return "docs/" + rule() + ".md";
  }

  String text() {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The examples: the reported one, then the mended one. */
  List<String> examples() {
    List<String> examples = new ArrayList<>();
    Matcher example = JAVA.matcher(text());
    while (example.find()) {
      examples.add(example.group(1));
    }
    return examples;
  }

  String shownOutput() {
    Matcher output = TEXT.matcher(text());
    return output.find() ? output.group(2) : "";
  }

  void write(String output) throws IOException {
    String text =
        TEXT.matcher(text()).replaceFirst("$1" + Matcher.quoteReplacement(output) + "```");
    Files.writeString(file, text);
  }

  @Override
  public String toString() {
    return rule();
  }
}
