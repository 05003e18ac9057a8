package dev.consentgate.baseline;

import java.io.Serial;
import java.util.List;

/** Lines of a baseline that are no entries; each error names file, line, found and expected. */
public final class BaselineException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final List<String> errors;

  BaselineException(List<String> errors) {
    super(String.join(System.lineSeparator(), errors));
    this.errors = List.copyOf(errors);
  }

  public List<String> errors() {
    return errors;
  }
}
