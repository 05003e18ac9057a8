package dev.consentgate.policy;

/** A text that is not in the language of policies; the message says what was expected. */
public final class SyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  /** With what was found and expected, as one sentence without a full stop. */
  public SyntaxException(String message) {
    super(message);
  }
}
