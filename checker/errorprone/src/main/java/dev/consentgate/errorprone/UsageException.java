package dev.consentgate.errorprone;

import java.util.ArrayList;
import java.util.List;

/** What the user has to mend before anything can be judged: each error is one line or more. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> errors;

  UsageException(List<String> errors) {
    super(String.join("\n", errors));
    this.errors = List.copyOf(errors);
  }

  List<String> errors() {
    return errors;
  }

  /** The errors found so far. */
  static final class Collector {
    private final List<String> errors = new ArrayList<>();

    void add(String error) {
      errors.add(error);
    }

    void throwIfAny() throws UsageException {
      if (!errors.isEmpty()) {
        throw new UsageException(errors);
      }
    }
  }
}
