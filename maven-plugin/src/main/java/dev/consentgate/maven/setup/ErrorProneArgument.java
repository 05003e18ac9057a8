package dev.consentgate.maven.setup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one argument of javac that starts Error Prone: the user's own with ours behind it, or a new
 * one that has all other checks switched off. What the user says there stays in force.
 */
final class ErrorProneArgument {

  static final String START = "-Xplugin:ErrorProne";

  private static final String DISABLE_ALL = "-XepDisableAllChecks";
  private static final List<String> DISABLING = List.of(DISABLE_ALL, "-XepDisableAllWarnings");

  private final List<String> rules;
  private final Map<String, String> options;

  /**
   * @param options names and values of {@code -XepOpt:ConsentGate:Name=value}
   */
  ErrorProneArgument(List<String> rules, Map<String, String> options) {
    this.rules = List.copyOf(rules);
    this.options = new TreeMap<>(options);
  }

  String alone() {
    return added(START + " " + DISABLE_ALL);
  }

  String added(String existing) {
    List<String> words = List.of(existing.strip().split("\\s+"));
    StringBuilder text = new StringBuilder(existing.strip());
    if (words.stream().anyMatch(DISABLING::contains)) {
      rules.stream()
          .map(rule -> "-Xep:" + rule)
          .filter(flag -> words.stream().noneMatch(word -> isAbout(word, flag, ":")))
          .forEach(flag -> text.append(' ').append(flag));
    }
    options.forEach(
        (name, value) -> {
          String option = "-XepOpt:ConsentGate:" + name;
          if (words.stream().noneMatch(word -> isAbout(word, option, "="))) {
            text.append(' ').append(option).append('=').append(value);
          }
        });
    return text.toString();
  }

  private static boolean isAbout(String word, String flag, String end) {
    return word.equals(flag) || word.startsWith(flag + end);
  }
}
