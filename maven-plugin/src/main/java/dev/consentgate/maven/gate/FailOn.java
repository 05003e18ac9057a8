package dev.consentgate.maven.gate;

import dev.consentgate.maven.sources.ScanException;
import dev.consentgate.policy.Severity;
import java.util.Map;

/** The words of the option {@code failOn}. */
final class FailOn {

  private static final Map<String, Severity> WORDS =
      Map.of(
          "error", Severity.ERROR,
          "warning", Severity.WARNING,
          "note", Severity.NOTE,
          "never", Severity.OFF);

  private FailOn() {}

  static Severity severity(String word) throws ScanException {
    Severity severity = WORDS.get(word.strip());
    if (severity == null) {
      throw new ScanException(
          "consentgate.failOn: found '"
              + word
              + "' where error, warning, note or never is expected");
    }
    return severity;
  }
}
