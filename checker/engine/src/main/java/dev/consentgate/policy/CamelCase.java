package dev.consentgate.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The words of a name in camel case or with underscores, in lower case, a plural s aside. */
final class CamelCase {

  private CamelCase() {}

  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char character = name.charAt(i);
      if (!Character.isLetterOrDigit(character)) {
        finish(word, words);
        continue;
      }
      if (startsWord(name, i)) {
        finish(word, words);
      }
      word.append(character);
    }
    finish(word, words);
    return words;
  }

  /** Whether the inner words stand in the outer ones, side by side. */
  static boolean contains(List<String> outer, List<String> inner) {
    return Collections.indexOfSubList(outer, inner) >= 0;
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean startsWord(String name, int index) {
    if (index == 0 || !Character.isUpperCase(name.charAt(index))) {
      return false;
    }
    boolean afterLower = !Character.isUpperCase(name.charAt(index - 1));
    boolean beforeLower =
        index + 1 < name.length() && Character.isLowerCase(name.charAt(index + 1));
    return afterLower || beforeLower;
  }

  private static void finish(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(singular(word.toString().toLowerCase(Locale.ROOT)));
      word.setLength(0);
    }
  }
}
