package dev.consentgate.maven.gate;

import java.util.ArrayList;
import java.util.List;

/**
 * What speaks against a stamp, worded for users.
 *
 * @param gaps why what the compilation judged is not the module as it is now
 * @param lowered why it said less of it than the policy asks for
 */
record StampResult(List<String> gaps, List<String> lowered) {

  static final StampResult GOOD = new StampResult(List.of(), List.of());

  StampResult {
    gaps = List.copyOf(gaps);
    lowered = List.copyOf(lowered);
  }

  static StampResult gap(String reason) {
    return new StampResult(List.of(reason), List.of());
  }

  List<String> problems() {
    List<String> all = new ArrayList<>(gaps);
    all.addAll(lowered);
    return all;
  }
}
