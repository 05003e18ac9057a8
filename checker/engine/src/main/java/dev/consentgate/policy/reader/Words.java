package dev.consentgate.policy.reader;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The known keys of an entry, in the order in which messages list them. */
final class Words {

  private Words() {}

  static Set<String> of(String... words) {
    return of(List.of(), words);
  }

  static Set<String> of(List<String> first, String... more) {
    Set<String> words = new LinkedHashSet<>(first);
    words.addAll(Arrays.asList(more));
    return Collections.unmodifiableSet(words);
  }
}
