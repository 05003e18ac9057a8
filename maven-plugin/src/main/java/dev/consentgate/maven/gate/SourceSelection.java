package dev.consentgate.maven.gate;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which files below a source root are compiled, in Ant's patterns, as maven-compiler-plugin takes
 * them. No include means all.
 */
public record SourceSelection(List<Pattern> includes, List<Pattern> excludes) {

  static final SourceSelection ALL = new SourceSelection(List.of(), List.of());

  static SourceSelection of(List<String> includes, List<String> excludes) {
    return new SourceSelection(
        includes.stream().map(SourceSelection::pattern).toList(),
        excludes.stream().map(SourceSelection::pattern).toList());
  }

  /**
   * @param path relative to its root, with {@code /} between its segments
   */
  boolean takes(String path) {
    return (includes.isEmpty() || matches(includes, path)) && !matches(excludes, path);
  }

  private static boolean matches(List<Pattern> patterns, String path) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }

  private static Pattern pattern(String ant) {
    String text = ant.replace('\\', '/');
    text = text.endsWith("/") ? text + "**" : text;
    StringBuilder regex = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith("**/", at)) {
        regex.append("(?:.*/)?");
        at += 3;
      } else if (text.startsWith("**", at)) {
        regex.append(".*");
        at += 2;
      } else {
        regex.append(one(text.charAt(at)));
        at++;
      }
    }
    return Pattern.compile(regex.toString());
  }

  private static String one(char character) {
    return switch (character) {
      case '*' -> "[^/]*";
      case '?' -> "[^/]";
      default -> Pattern.quote(String.valueOf(character));
    };
  }
}
