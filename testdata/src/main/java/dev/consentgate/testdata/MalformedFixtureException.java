package dev.consentgate.testdata;

/** Says that a fixture's marker comments break their grammar; names the line. */
public final class MalformedFixtureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedFixtureException(String message) {
    super(message);
  }
}
