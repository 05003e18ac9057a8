package dev.consentgate.policy.reader;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that a misspelt one was probably meant to be. */
public final class NearestWord {

  private NearestWord() {}

  /** The nearest of the known words; empty when none is near. */
  public static Optional<String> of(String found, Collection<String> known) {
    Optional<String> best = Optional.empty();
    int least = Math.max(2, found.length() / 3) + 1;
    for (String word : known) {
      int distance = distance(fold(found), fold(word));
      if (distance < least) {
        least = distance;
        best = Optional.of(word);
      }
    }
    return best.isPresent() ? best : lastPart(found, known);
  }

  /** A word that ends like the found one, as when a key's prefix was left out. */
  private static Optional<String> lastPart(String found, Collection<String> known) {
    String folded = fold(found);
    return folded.length() < 4
        ? Optional.empty()
        : known.stream().filter(word -> fold(word).endsWith(folded)).findFirst();
  }

  /** The words as a list in a sentence. */
  public static String list(Collection<String> words) {
    String all = "'" + String.join("', '", words) + "'";
    int last = all.lastIndexOf(", ");
    return last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /**
   * The number of insertions, deletions, replacements and swaps of neighbours between two words.
   */
  private static int distance(String left, String right) {
    int[][] cost = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(left, right, i, j, cost);
      }
    }
    return cost[left.length()][right.length()];
  }

  private static int cheapest(String left, String right, int i, int j, int[][] cost) {
    int replace = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    best = Math.min(best, cost[i - 1][j - 1] + replace);
    boolean swapped =
        i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
